package nl.zaakregie.api.kern;

/**
 * Identification of an employee as the municipality knows it (RGBZ medewerker identificatie).
 *
 * @param waarde 1 to 24 characters; not a name
 */
public record MedewerkerId(String waarde) {

    public MedewerkerId {
        if (waarde.isBlank() || waarde.length() > 24) {
            throw new IllegalArgumentException("Een medewerkeridentificatie heeft 1 tot 24 tekens");
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
