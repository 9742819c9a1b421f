package nl.zaakregie.api.fout;

/** A reason of refusal. Implemented by one enum per plugin, e.g. {@code PlanFout.LOPEND_PLAN_BESTAAT}. */
public interface Foutcode {

    /** Unique for ever: {@code ZR-<PLUGIN>-nnnn}. */
    String code();

    Foutsoort soort();

    /** Dutch text for the user: what is wrong and what to do. Holds no data of persons. */
    String tekst();

    /** HTTP status at the REST edge; derived from the kind unless a code says otherwise. */
    default int httpStatus() {
        return switch (soort()) {
            case GEBRUIKER -> 422;
            case TOEGANG -> 403;
            case TEGENPARTIJ -> 502;
            case TECHNISCH -> 503;
        };
    }

    default SociaalDomeinException fout() {
        return new SociaalDomeinException(this);
    }

    /** The fault with the place where it occurred, e.g. an internal id or field name; never personal data. */
    default SociaalDomeinException bij(Object plaats) {
        return new SociaalDomeinException(this, java.util.List.of(new Foutdetail(String.valueOf(plaats), tekst())));
    }
}
