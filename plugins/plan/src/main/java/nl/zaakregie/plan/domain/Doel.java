package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A goal.
 *
 * @param nummer within the plan, never reused
 * @param personen whose goal it is; empty for the groep as a whole
 * @param termijn day it should be reached
 * @param ledeninzage who of the groep reads it; empty is {@link Ledeninzage#EIGEN}
 */
public record Doel(
        int nummer,
        Leefdomein leefdomein,
        String omschrijving,
        List<PersoonId> personen,
        Optional<Indicator> indicator,
        Optional<LocalDate> termijn,
        Doelstatus status,
        Optional<Ledeninzage> ledeninzage)
        implements Planonderdeel {

    public Doel {
        personen = List.copyOf(personen);
    }

    public Doel(
            int nummer,
            Leefdomein leefdomein,
            String omschrijving,
            List<PersoonId> personen,
            Optional<Indicator> indicator,
            Optional<LocalDate> termijn,
            Doelstatus status) {
        this(nummer, leefdomein, omschrijving, personen, indicator, termijn, status, Optional.empty());
    }

    Doel metNummer(int nieuw) {
        return new Doel(nieuw, leefdomein, omschrijving, personen, indicator, termijn, status, ledeninzage);
    }

    Doel metStatus(Doelstatus nieuw) {
        return new Doel(nummer, leefdomein, omschrijving, personen, indicator, termijn, nieuw, ledeninzage);
    }

    /** As this person may read it: without the others it is of. */
    Doel alsVan(PersoonId lid) {
        return personen.isEmpty()
                ? this
                : new Doel(nummer, leefdomein, omschrijving, List.of(lid), indicator, termijn, status, ledeninzage);
    }

    public Doel metIndicator(Indicator nieuw) {
        return new Doel(nummer, leefdomein, omschrijving, personen, Optional.of(nieuw), termijn, status, ledeninzage);
    }

    /**
     * How to see whether a goal is reached. Values are as the groep words them: a score, a number of hours, "8 weken
     * zonder incident".
     *
     * @param meting where start and target come from, when they are scores of an instrument (AF-02.5)
     */
    public record Indicator(String naam, Optional<String> start, Optional<String> streef, Optional<Meetbron> meting) {}

    /** A domain of a meting. */
    public record Meetbron(UUID meting, String domein) {}
}
