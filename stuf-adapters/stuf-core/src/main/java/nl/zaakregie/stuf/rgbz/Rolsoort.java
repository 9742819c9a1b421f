package nl.zaakregie.stuf.rgbz;

/** Kinds of role in the order of the standard. */
public enum Rolsoort {
    BELANGHEBBENDE("ZAKBTRBLH"),
    GEMACHTIGDE("ZAKBTRGMC"),
    INITIATOR("ZAKBTRINI"),
    UITVOERENDE("ZAKBTRUTV"),
    VERANTWOORDELIJKE("ZAKBTRVRA"),
    OVERIG_BETROKKENE("ZAKBTROVR");

    private final String entiteittype;

    Rolsoort(String entiteittype) {
        this.entiteittype = entiteittype;
    }

    /** Mnemonic of the relation. */
    public String entiteittype() {
        return entiteittype;
    }
}
