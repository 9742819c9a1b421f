package nl.zaakregie.signalen.domain;

import java.util.Optional;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A person a signal is about.
 *
 * @param persoon empty for somebody we cannot name yet
 * @param omschrijving who it is when he cannot be named; free text
 */
public record Betrokkene(Optional<PersoonId> persoon, Optional<String> omschrijving) {

    @Override
    public String toString() {
        return "Betrokkene[***]";
    }
}
