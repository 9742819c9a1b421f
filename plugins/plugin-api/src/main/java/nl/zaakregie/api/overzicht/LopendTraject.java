package nl.zaakregie.api.overzicht;

import java.util.List;
import java.util.Set;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A running groepstraject.
 *
 * @param clienten current clients of the groep
 */
public record LopendTraject(
        GroepId groep,
        DossierId traject,
        Set<PersoonId> clienten,
        List<MedewerkerId> regisseurs,
        boolean vertrouwelijk) {

    public LopendTraject {
        clienten = Set.copyOf(clienten);
        regisseurs = List.copyOf(regisseurs);
    }
}
