package nl.zaakregie.api.inzage;

import java.util.Map;

/**
 * What may leave the server: the released fields by name, in order; hidden ones are absent. Only doelbinding makes it.
 *
 * @param nietGetoond number of fields left out
 * @param <T> the record it was released from, for documentation of the REST interface
 */
public record Vrijgegeven<T extends Record>(Map<String, Object> velden, int nietGetoond) {

    @Override
    public String toString() {
        return "Vrijgegeven[***]";
    }
}
