package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
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
        Optional<String> resultaat)
        implements Planonderdeel {

    Actie metNummer(int nieuw) {
        return new Actie(
                nieuw, omschrijving, uitvoerder, gepland, herhaling, uiterlijk, doel, status, uitgevoerdOp, resultaat);
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
                afvinking.resultaat());
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

    /** What became of an actie. */
    public record Afvinking(Actiestatus status, Optional<LocalDate> uitgevoerdOp, Optional<String> resultaat) {}
}
