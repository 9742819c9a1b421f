package nl.zaakregie.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Whether groepsleden read a part of the plan, in their own copy and when they look along (INV-18). Text about more than
 * one of them cannot be split, so it is nobody's until the regisseur says that they share it.
 */
public enum Ledeninzage {
    /** For the one it is about, or for all when it is about the groep as a whole; what holds when nothing was chosen. */
    EIGEN,
    /** For everyone it is about: each may read all of it. */
    GEDEELD,
    /** For none of them: it stays with the team. */
    GEEN;

    /**
     * Whether this groepslid reads a part about these persons.
     *
     * @param personen whom it is about; empty for the groep as a whole, as is everybody in it
     */
    static boolean staatToe(
            Optional<Ledeninzage> keuze, List<PersoonId> personen, PersoonId lid, Set<PersoonId> clienten) {
        Ledeninzage inzage = keuze.orElse(EIGEN);
        if (inzage == GEEN) {
            return false;
        }
        boolean vanIedereen = personen.isEmpty() || !clienten.isEmpty() && personen.containsAll(clienten);
        boolean alleenVanLid = personen.equals(List.of(lid));
        return vanIedereen || alleenVanLid || inzage == GEDEELD && personen.contains(lid);
    }
}
