package nl.zaakregie.api.kern;

import java.util.regex.Pattern;

/**
 * Identification of a zaak, ZDS 1.2: gemeentecode first, 5 to 40 characters, never reused. Characters that cannot stand in a folder name are refused.
 */
public record Zaakidentificatie(String waarde) {

    private static final Pattern VORM = Pattern.compile("[^\\\\/\"*?:<>|\\s]{5,40}");

    public Zaakidentificatie {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException(
                    "Ongeldige zaakidentificatie: 5 tot 40 tekens, geen spaties of \\ / \" * ? : < > |");
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
