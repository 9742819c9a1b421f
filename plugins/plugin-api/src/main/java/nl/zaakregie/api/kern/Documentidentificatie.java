package nl.zaakregie.api.kern;

import java.util.regex.Pattern;

/**
 * Identification of a document, ZDS 1.2: at most 40 characters, unique in the zakenmagazijn. Characters that cannot stand in a folder name are refused.
 */
public record Documentidentificatie(String waarde) {

    private static final Pattern VORM = Pattern.compile("[^\\\\/\"*?:<>|\\s]{1,40}");

    public Documentidentificatie {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException(
                    "Ongeldige documentidentificatie: 1 tot 40 tekens, geen spaties of \\ / \" * ? : < > |");
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
