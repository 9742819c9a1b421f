package nl.zaakregie.voorbeeld.demo.hoofdtaak;

/** Where the story of the steps goes: the console, or nowhere. */
@FunctionalInterface
public interface Verslag {

    void regel(String tekst);

    /** For tests. */
    static Verslag stil() {
        return tekst -> {};
    }
}
