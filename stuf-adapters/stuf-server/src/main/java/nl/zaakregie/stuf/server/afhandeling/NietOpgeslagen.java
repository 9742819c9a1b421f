package nl.zaakregie.stuf.server.afhandeling;

/** The {@link nl.zaakregie.stuf.server.Berichtregister} failed outside the work of a port. */
final class NietOpgeslagen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NietOpgeslagen(RuntimeException oorzaak) {
        super("bericht is niet opgeslagen", oorzaak);
    }
}
