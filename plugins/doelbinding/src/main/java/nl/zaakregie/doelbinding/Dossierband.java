package nl.zaakregie.doelbinding;

import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;

/**
 * What somebody has to do with the dossier that data belong to.
 *
 * @param open false for a dossier that does not exist, and for a confidential one he is not on the team of
 * @param teamrollen the roles he has on its team now, as far as he still has them as an employee; a role that works per
 *     task counts as one while he has such a task
 * @param taakrollen the roles of tasks in it that he may take
 */
record Dossierband(boolean open, Set<Rol> teamrollen, Set<Rol> taakrollen) {

    /** For data that belong to no dossier: only rules that ask no relation can allow them. */
    static final Dossierband ZONDER_DOSSIER = new Dossierband(true, Set.of(), Set.of());

    static final Dossierband GESLOTEN = new Dossierband(false, Set.of(), Set.of());

    Dossierband {
        teamrollen = Set.copyOf(teamrollen);
        taakrollen = Set.copyOf(taakrollen);
    }
}
