package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Something small that somebody does, without a process of its own.
 *
 * @param nummer within the plan, never reused
 * @param gepland false when it was recorded afterwards (INV-21)
 * @param herhaling as agreed, e.g. "2x per week"
 * @param uiterlijk last day it should be done
 * @param uitgevoerdOp day it was done; lies in the past for an actie recorded afterwards
 * @param doel number of the goal it serves
 * @param keren the times a repeated actie was done, in order of recording
 * @param ledeninzage who of the groep reads it; empty is {@link Ledeninzage#EIGEN}
 */
public record Actie(
        int nummer,
        String omschrijving,
        Uitvoerder uitvoerder,
        boolean gepland,
        Optional<String> herhaling,
        Optional<LocalDate> uiterlijk,
        Optional<Integer> doel,
        Actiestatus status,
        Optional<LocalDate> uitgevoerdOp,
        Optional<String> resultaat,
        List<Keer> keren,
        Optional<Ledeninzage> ledeninzage)
        implements Planonderdeel {

    public Actie {
        keren = List.copyOf(keren);
    }

    public Actie(
            int nummer,
            String omschrijving,
            Uitvoerder uitvoerder,
            boolean gepland,
            Optional<String> herhaling,
            Optional<LocalDate> uiterlijk,
            Optional<Integer> doel,
            Actiestatus status,
            Optional<LocalDate> uitgevoerdOp,
            Optional<String> resultaat,
            List<Keer> keren) {
        this(
                nummer,
                omschrijving,
                uitvoerder,
                gepland,
                herhaling,
                uiterlijk,
                doel,
                status,
                uitgevoerdOp,
                resultaat,
                keren,
                Optional.empty());
    }

    Actie metNummer(int nieuw) {
        return new Actie(
                nieuw,
                omschrijving,
                uitvoerder,
                gepland,
                herhaling,
                uiterlijk,
                doel,
                status,
                uitgevoerdOp,
                resultaat,
                keren,
                ledeninzage);
    }

    Actie afgevinkt(Afvinking afvinking) {
        return new Actie(
                nummer,
                omschrijving,
                uitvoerder,
                gepland,
                herhaling,
                uiterlijk,
                doel,
                afvinking.status(),
                afvinking.uitgevoerdOp(),
                afvinking.resultaat(),
                keren,
                ledeninzage);
    }

    /** Done once more; a planned actie is under way from then on. */
    Actie gedaanOpnieuw(Keer keer) {
        return new Actie(
                nummer,
                omschrijving,
                uitvoerder,
                gepland,
                herhaling,
                uiterlijk,
                doel,
                status == Actiestatus.GEPLAND ? Actiestatus.BEZIG : status,
                uitgevoerdOp,
                resultaat,
                Stream.concat(keren.stream(), Stream.of(keer)).toList(),
                ledeninzage);
    }

    /** Without which goal it serves, for who may not read that goal. */
    Actie zonderDoel() {
        return new Actie(
                nummer,
                omschrijving,
                uitvoerder,
                gepland,
                herhaling,
                uiterlijk,
                Optional.empty(),
                status,
                uitgevoerdOp,
                resultaat,
                keren,
                ledeninzage);
    }

    /** As agreed anew; what was done of it stays as it was. */
    Actie metUitvoeringVan(Actie eerder) {
        return new Actie(
                nummer,
                omschrijving,
                uitvoerder,
                eerder.gepland,
                herhaling,
                uiterlijk,
                doel,
                eerder.status,
                eerder.uitgevoerdOp,
                eerder.resultaat,
                eerder.keren,
                ledeninzage);
    }

    /**
     * Who does it.
     *
     * @param persoon groepslid or network person we know; empty for employees and for persons known by description only
     * @param omschrijving e.g. "buurman"
     */
    public record Uitvoerder(Soort soort, Optional<PersoonId> persoon, Optional<String> omschrijving) {

        public enum Soort {
            REGISSEUR,
            GROEPSLID,
            NETWERK,
            PROFESSIONAL
        }
    }

    /** One of the times a repeated actie was done. */
    public record Keer(LocalDate op, Optional<String> resultaat) {}

    /** What became of an actie. */
    public record Afvinking(Actiestatus status, Optional<LocalDate> uitgevoerdOp, Optional<String> resultaat) {}
}
