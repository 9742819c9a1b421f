package nl.zaakregie.groepstraject.web;

/** Bodies of answers that hold no personal data. */
final class Antwoorden {

    private Antwoorden() {}

    /** Key of what was made or changed. */
    record Sleutel(String id) {}

    /** How something stands now. */
    record Stand(String stand) {}

    /** How a traject ended. */
    record Gesloten(String id, String reden) {}
}
