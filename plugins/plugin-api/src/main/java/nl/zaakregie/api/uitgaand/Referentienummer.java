package nl.zaakregie.api.uitgaand;

/** StUF referentienummer, at most 40 characters, unique per sender and never reused. */
public record Referentienummer(String waarde) {

    public Referentienummer {
        if (waarde.isBlank() || waarde.length() > 40) {
            throw new IllegalArgumentException("Een referentienummer heeft 1 tot 40 tekens");
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
