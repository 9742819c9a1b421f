package nl.zaakregie.plan.domain;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A problem the plan is about.
 *
 * @param nummer within the plan, never reused
 * @param personen whose problem it is; empty for the groep as a whole
 * @param redenZonderDoel why the groep sets no goal for it; empty when a goal in its leefdomein answers it
 * @param ledeninzage who of the groep reads it; empty is {@link Ledeninzage#EIGEN}
 */
public record Probleem(
        int nummer,
        Leefdomein leefdomein,
        String omschrijving,
        List<PersoonId> personen,
        Optional<String> redenZonderDoel,
        Optional<Ledeninzage> ledeninzage)
        implements Planonderdeel {

    public Probleem {
        personen = List.copyOf(personen);
    }

    public Probleem(
            int nummer,
            Leefdomein leefdomein,
            String omschrijving,
            List<PersoonId> personen,
            Optional<String> redenZonderDoel) {
        this(nummer, leefdomein, omschrijving, personen, redenZonderDoel, Optional.empty());
    }

    /** As this person may read it: without the others it is of. */
    Probleem alsVan(PersoonId lid) {
        return personen.isEmpty()
                ? this
                : new Probleem(nummer, leefdomein, omschrijving, List.of(lid), redenZonderDoel, ledeninzage);
    }

    Probleem metNummer(int nieuw) {
        return new Probleem(nieuw, leefdomein, omschrijving, personen, redenZonderDoel, ledeninzage);
    }
}
