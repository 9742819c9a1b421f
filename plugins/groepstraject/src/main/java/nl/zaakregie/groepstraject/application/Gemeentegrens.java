package nl.zaakregie.groepstraject.application;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;

/** Tells which other municipalities a groep touches (INV-05, INV-07). */
public final class Gemeentegrens {

    private final Set<String> eigen;
    private final Personen personen;

    /** @param eigen codes of our own municipality or municipalities; empty = nothing is judged */
    public Gemeentegrens(Set<String> eigen, Personen personen) {
        this.eigen = Set.copyOf(eigen);
        this.personen = personen;
    }

    /** Codes of other municipalities these persons live in. */
    Set<String> andere(Collection<PersoonId> clienten) {
        if (eigen.isEmpty()) {
            return Set.of();
        }
        return personen.vindAlle(clienten).values().stream()
                .map(Persoonsgegevens::gemeentecode)
                .flatMap(Optional::stream)
                .filter(code -> code.matches("\\d{4}") && !eigen.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
