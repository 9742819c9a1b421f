package nl.zaakregie.groepstraject.application;

import java.util.List;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Persoonsopgave;

/**
 * Whom the BRP knows around a member of the groep: a proposal, the regisseur decides (AF-04.1).
 *
 * @param instelling more persons live at the address than a household has: only family is proposed
 */
public record Huishoudenvoorstel(
        @Gegeven(Huishoudenvoorstel.GROEP) List<Kandidaat> kandidaten,
        @Gegeven(Huishoudenvoorstel.GROEP) boolean instelling) {

    /** Code of the gegevensgroep. */
    public static final String GROEP = "groepstraject.huishouden";

    public Huishoudenvoorstel {
        kandidaten = List.copyOf(kandidaten);
    }

    /** What somebody is to the person around whom was asked. */
    public enum Band {
        PARTNER,
        KIND,
        OUDER,
        /** Only registered at the same address. */
        HUISGENOOT
    }

    /**
     * One person; as it stands it can be sent back to add him to the groep.
     *
     * @param band in lower case
     * @param inwonend registered at the same address; never told of an address that is secret
     * @param geheim verstrekkingsbeperking: no data to third parties
     * @param lid belongs to the groep already
     */
    public record Kandidaat(Persoonsopgave persoon, String band, boolean inwonend, boolean geheim, boolean lid) {}
}
