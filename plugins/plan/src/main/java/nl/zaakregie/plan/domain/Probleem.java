package nl.zaakregie.plan.domain;

import java.util.List;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A problem the plan is about.
 *
 * @param nummer within the plan, never reused
 * @param personen whose problem it is; empty for the groep as a whole
 */
public record Probleem(int nummer, Leefdomein leefdomein, String omschrijving, List<PersoonId> personen)
        implements Planonderdeel {

    public Probleem {
        personen = List.copyOf(personen);
    }

    Probleem metNummer(int nieuw) {
        return new Probleem(nieuw, leefdomein, omschrijving, personen);
    }
}
