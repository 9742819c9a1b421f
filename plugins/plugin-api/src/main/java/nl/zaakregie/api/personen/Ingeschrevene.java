package nl.zaakregie.api.personen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Persoonsgegevens;

/**
 * A person in the BRP. Masked in {@code toString}.
 *
 * @param gegevens without address when that is secret ({@code geheim})
 * @param overlijden empty for the living
 * @param geheim verstrekkingsbeperking (indicatie geheim above 0): no data to third parties, address hidden
 * @param inOnderzoek true when data of this person are being investigated: do not build on them alone
 * @param gezag who has gezag over this minor; empty for adults and when the source has no statement
 * @param curatele whether the person stands under curatele
 * @param partners present and former; look at {@link Partner#ontbonden()}
 */
public record Ingeschrevene(
        Persoonsgegevens gegevens,
        Optional<OnvolledigeDatum> overlijden,
        boolean geheim,
        boolean inOnderzoek,
        Set<Gezagdrager> gezag,
        boolean curatele,
        List<Partner> partners,
        List<Verwant> kinderen,
        List<Verwant> ouders) {

    public Ingeschrevene {
        gezag = Set.copyOf(gezag);
        partners = List.copyOf(partners);
        kinderen = List.copyOf(kinderen);
        ouders = List.copyOf(ouders);
    }

    /** Who has gezag over a minor, as the BRP tells it. */
    public enum Gezagdrager {
        OUDER1,
        OUDER2,
        /** A third person or institution: voogdij. */
        DERDE
    }

    /** Marriage or registered partnership. */
    public enum Verbintenis {
        HUWELIJK,
        GEREGISTREERD_PARTNERSCHAP,
        ONBEKEND
    }

    /** @param ontbonden empty while it lasts */
    public record Partner(
            Verwant persoon,
            Verbintenis verbintenis,
            Optional<OnvolledigeDatum> gesloten,
            Optional<OnvolledigeDatum> ontbonden) {

        @Override
        public String toString() {
            return "Partner[***]";
        }
    }

    /**
     * A person who is related; ask for him by BSN to know more.
     *
     * @param overleden whether the source says that this person died
     * @param geheim as for the person itself; the address is then absent
     */
    public record Verwant(Persoonsgegevens gegevens, boolean overleden, boolean geheim) {

        @Override
        public String toString() {
            return "Verwant[***]";
        }
    }

    @Override
    public String toString() {
        return "Ingeschrevene[***]";
    }
}
