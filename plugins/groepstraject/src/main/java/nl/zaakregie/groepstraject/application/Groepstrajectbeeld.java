package nl.zaakregie.groepstraject.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A groepstraject as its regisseur sees it.
 *
 * <p>All choices are codes in lower case.
 *
 * @param fase of the groep as a whole: that of the client who is least far
 * @param signalen registered under it, with what came of them
 */
public record Groepstrajectbeeld(
        @Gegeven("groepstraject.kenmerken") DossierId id,
        @Gegeven("groepstraject.kenmerken") GroepId groep,
        @Gegeven("groepstraject.kenmerken") String groepsnaam,
        @Gegeven("groepstraject.kenmerken") String soort,
        @Gegeven("groepstraject.kenmerken") boolean vertrouwelijk,
        @Gegeven("groepstraject.kenmerken") Optional<Zaakidentificatie> zaak,
        @Gegeven("groepstraject.kenmerken") int zaakstatus,
        @Gegeven("groepstraject.kenmerken") String statusomschrijving,
        @Gegeven("groepstraject.kenmerken") String fase,
        @Gegeven("groepstraject.kenmerken") Instant gestart,
        @Gegeven("groepstraject.kenmerken") Optional<DossierId> vorigTraject,
        @Gegeven("groepstraject.signalen") List<Signaalregel> signalen,
        @Gegeven("groepstraject.samenstelling") List<Lid> leden,
        @Gegeven("groepstraject.netwerk") List<Netwerklid> netwerk,
        @Gegeven("groepstraject.regisseurs") List<Regie> regisseurs,
        @Gegeven("groepstraject.kenmerken") List<Afstemmingregel> afstemmingen,
        @Gegeven("groepstraject.afsluiting") Optional<Einde> afsluiting) {

    /**
     * A member, former ones included.
     *
     * @param inZaak whether he is Client of the zaak; a person without BSN is not (RZS 1.7.2)
     * @param fase how far he is (AF-04.3)
     */
    public record Lid(
            PersoonId persoon,
            String naam,
            Optional<LocalDate> geboortedatum,
            String rol,
            String soort,
            boolean inZaak,
            String fase,
            Instant vanaf,
            Optional<Instant> tot) {}

    /**
     * A signal under the traject.
     *
     * @param besluit meegenomen, actie or geen_gevolg; empty as long as it waits
     */
    public record Signaalregel(
            SignaalId signaal,
            Instant gekoppeld,
            Optional<String> besluit,
            Optional<String> toelichting,
            Optional<MedewerkerId> door,
            Optional<Instant> afgehandeld) {}

    /** Somebody of the network, former ones included. */
    public record Netwerklid(
            PersoonId persoon, String naam, String omschrijving, Instant vanaf, Optional<Instant> tot) {}

    /** A regisseur, former ones included. */
    public record Regie(
            MedewerkerId medewerker,
            String naam,
            Optional<String> team,
            Optional<String> telefoon,
            boolean hoofd,
            Instant vanaf,
            Optional<Instant> tot) {}

    /**
     * Coordination with a municipality.
     *
     * @param stand te_doen or afgesproken
     */
    public record Afstemmingregel(String gemeentecode, Optional<String> contact, String stand, Instant sinds) {}

    /** How it ended. */
    public record Einde(String reden, String resultaat, Instant op) {}
}
