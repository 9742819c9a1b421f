package nl.zaakregie.stuf.fout;

/** Where the cause of a fault lies: {@code client} means that resending unchanged is of no use. */
public enum Plek {
    CLIENT("client"),
    SERVER("server");

    private final String waarde;

    Plek(String waarde) {
        this.waarde = waarde;
    }

    /** Notation on the wire. */
    public String waarde() {
        return waarde;
    }
}
