package nl.zaakregie.doorgifte;

/** What goes back to the suite. Closing it removes the content. */
record Antwoord(int status, String mediatype, Romp inhoud) implements AutoCloseable {

    @Override
    public void close() {
        inhoud.close();
    }
}
