package nl.zaakregie.api;

import java.util.regex.Pattern;

/**
 * Name of a plugin: URL segment, table prefix and name space in models.
 *
 * @param waarde lower case letters and digits, starts with a letter, at most 30 characters
 */
public record PluginId(String waarde) implements Comparable<PluginId> {

    private static final Pattern VORM = Pattern.compile("[a-z][a-z0-9]{1,29}");

    public PluginId {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException(
                    "Ongeldige plugin-id: alleen kleine letters en cijfers, 2 tot 30 tekens");
        }
    }

    @Override
    public int compareTo(PluginId ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
