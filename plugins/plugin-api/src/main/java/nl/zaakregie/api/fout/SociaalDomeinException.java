package nl.zaakregie.api.fout;

import java.util.List;

/**
 * A broken assumption or a broken world, or a refusal that must cross layers. Translated once, at the edge: REST
 * problem+json, StUF fault, or the state of an outbox row.
 */
public class SociaalDomeinException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Foutcode foutcode;
    private final transient List<Foutdetail> details;

    public SociaalDomeinException(Foutcode foutcode) {
        this(foutcode, List.of());
    }

    public SociaalDomeinException(Foutcode foutcode, List<Foutdetail> details) {
        super(foutcode.code() + " " + foutcode.tekst());
        this.foutcode = foutcode;
        this.details = List.copyOf(details);
    }

    public SociaalDomeinException(Foutcode foutcode, Throwable oorzaak) {
        super(foutcode.code() + " " + foutcode.tekst(), oorzaak);
        this.foutcode = foutcode;
        this.details = List.of();
    }

    public Foutcode foutcode() {
        return foutcode;
    }

    public List<Foutdetail> details() {
        return details;
    }
}
