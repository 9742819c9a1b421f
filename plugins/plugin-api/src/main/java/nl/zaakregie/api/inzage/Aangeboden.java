package nl.zaakregie.api.inzage;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Data a service offers; not yet decided who may see them.
 *
 * @param waarde a record whose components carry {@link Gegeven}
 * @param dossier relation on which access rests; empty when the data belong to no dossier
 * @param betrokkenen the persons the data are about: one protocol row each
 */
public record Aangeboden<T extends Record>(T waarde, Optional<DossierId> dossier, Set<PersoonId> betrokkenen) {

    public Aangeboden {
        betrokkenen = Set.copyOf(betrokkenen);
    }

    @Override
    public String toString() {
        return "Aangeboden[***]";
    }
}
