package nl.zaakregie.api.dossier;

/** Id of a task in the engine. */
public record TaakId(String waarde) {

    @Override
    public String toString() {
        return waarde;
    }
}
