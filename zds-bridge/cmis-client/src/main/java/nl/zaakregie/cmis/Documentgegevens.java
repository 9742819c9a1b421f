package nl.zaakregie.cmis;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changes in the data of a document.
 *
 * @param titel absent when it stays
 * @param eigenschappen only those that change; an empty text clears one
 */
public record Documentgegevens(@Nullable String titel, Map<Documenteigenschap, String> eigenschappen) {

    public Documentgegevens {
        eigenschappen = Map.copyOf(eigenschappen);
    }
}
