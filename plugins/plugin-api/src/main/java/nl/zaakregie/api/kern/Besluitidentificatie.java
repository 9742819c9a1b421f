package nl.zaakregie.api.kern;

/** Identification of a besluit, ZDS 1.2: at most 40 characters, unique in the zakenmagazijn. */
public record Besluitidentificatie(String waarde) {

    public Besluitidentificatie {
        if (waarde.isBlank() || waarde.length() > 40) {
            throw new IllegalArgumentException("Ongeldige besluitidentificatie: 1 tot 40 tekens");
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
