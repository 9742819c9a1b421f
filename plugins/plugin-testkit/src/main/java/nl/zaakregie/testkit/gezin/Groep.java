package nl.zaakregie.testkit.gezin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * An invented groep.
 *
 * @param sleutel name in the family file, e.g. {@code g1}
 * @param id the same in every run
 * @param regisseurs the first is the head
 */
public record Groep(
        String sleutel, GroepId id, boolean vertrouwelijk, List<Persoon> clienten, List<Gebruiker> regisseurs) {

    public Set<PersoonId> clientIds() {
        return clienten.stream().map(Persoon::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return sleutel;
    }
}
