package nl.zaakregie.signalen.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;

/**
 * A signal as an assessor or regisseur sees it. Confidential trajecten of others do not exist in it (INV-20).
 *
 * @param trajecten running groepstrajecten for these persons (INV-09)
 * @param eerdere signals about these persons that came before and still count (INV-10)
 * @param gekoppeldAan trajecten it stands under
 * @param regels of the decision table that applied when it was weighed
 * @param teMelden what the melder may be told of the decision; empty before that and when he is anonymous
 */
public record Signaalbeeld(
        @Gegeven("signalen.kenmerken") SignaalId id,
        @Gegeven("signalen.kenmerken") String nummer,
        @Gegeven("signalen.kenmerken") Instant ontvangen,
        @Gegeven("signalen.kenmerken") String kanaal,
        @Gegeven("signalen.kenmerken") String bron,
        @Gegeven("signalen.kenmerken") String status,
        @Gegeven("signalen.kenmerken") Optional<String> categorie,
        @Gegeven("signalen.kenmerken") List<String> leefdomeinen,
        @Gegeven("signalen.kenmerken") boolean spoed,
        @Gegeven("signalen.kenmerken") boolean veiligheidInGeding,
        @Gegeven("signalen.kenmerken") boolean betrokkeneGeinformeerd,
        @Gegeven("signalen.kenmerken") Optional<LocalDate> vervalt,
        @Gegeven("signalen.kenmerken") int herhaald,
        @Gegeven("signalen.betrokkenen") List<Persoon> betrokkenen,
        @Gegeven("signalen.melder") Meldend melder,
        @Gegeven("signalen.melding") String situatie,
        @Gegeven("signalen.melding") String inhoud,
        @Gegeven("signalen.samenhang") List<Lopend> trajecten,
        @Gegeven("signalen.samenhang") List<Eerder> eerdere,
        @Gegeven("signalen.samenhang") List<DossierId> gekoppeldAan,
        @Gegeven("signalen.samenhang") List<Regel> regels,
        @Gegeven("signalen.beoordeling") Optional<Oordeel> beoordeling,
        @Gegeven("signalen.beoordeling") String betrouwbaarheid,
        @Gegeven("signalen.beoordeling") List<Gecontroleerd> verificaties,
        @Gegeven("signalen.beoordeling") List<Meegedeeld> mededelingen,
        @Gegeven("signalen.beoordeling") Optional<String> teMelden) {

    /** Somebody the signal is about. */
    public record Persoon(
            Optional<PersoonId> persoon,
            Optional<String> naam,
            Optional<LocalDate> geboortedatum,
            Optional<String> omschrijving) {}

    /** Who reported. */
    public record Meldend(
            Optional<String> naam, Optional<String> contact, Optional<String> redenAnoniem, String relatie) {}

    /** A running traject and who has the regie. */
    public record Lopend(DossierId traject, List<String> regisseurs) {}

    /** An earlier signal. */
    public record Eerder(
            SignaalId id,
            String nummer,
            Instant ontvangen,
            String status,
            Optional<String> categorie,
            List<String> leefdomeinen) {}

    /**
     * A rule that applied.
     *
     * @param andere on how many other signals it rests; which is not told, they may be about others at the address
     */
    public record Regel(String regel, String gevolg, String prioriteit, int andere, boolean afgedaan) {}

    /** What was decided. */
    public record Oordeel(
            String besluit,
            String motivering,
            MedewerkerId beoordelaar,
            Instant op,
            Optional<MedewerkerId> regisseur,
            Optional<String> instantie) {}

    /** A check of what was reported. */
    public record Gecontroleerd(String uitslag, String toelichting, MedewerkerId medewerker, Instant op) {}

    /** Something that was told, or was put off. */
    public record Meegedeeld(String aan, String wijze, String tekst, MedewerkerId medewerker, Instant op) {}
}
