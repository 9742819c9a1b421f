package nl.zaakregie.api.dossier;

import java.util.Set;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/** Whom the dossiers of a plugin are about: who looks into one, looks into their data (DOMEIN 7.7). */
@FunctionalInterface
public interface Betrokkenenbron {

    /** Empty for a dossier of another plugin, and as long as nobody is known. */
    Set<PersoonId> van(DossierId dossier);
}
