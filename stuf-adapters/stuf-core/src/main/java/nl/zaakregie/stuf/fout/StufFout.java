package nl.zaakregie.stuf.fout;

import org.jspecify.annotations.Nullable;

/**
 * A refusal in terms of StUF: becomes a foutbericht at the edge.
 *
 * <p>{@code details} names the element and the rule, never the value: it is sent to others and is logged.
 */
public final class StufFout extends RuntimeException {

    /** Maximum length of {@code body/details}. */
    public static final int DETAILS_MAX = 1000;

    private final StufFoutcode code;
    private final String details;

    public StufFout(StufFoutcode code, String details) {
        this(code, details, null);
    }

    public StufFout(StufFoutcode code, String details, @Nullable Throwable oorzaak) {
        super(code.code() + ": " + ingekort(details), oorzaak);
        this.code = code;
        this.details = ingekort(details);
    }

    public StufFoutcode code() {
        return code;
    }

    /** At most {@value #DETAILS_MAX} characters; may be empty. */
    public String details() {
        return details;
    }

    private static String ingekort(String tekst) {
        return tekst.length() <= DETAILS_MAX ? tekst : tekst.substring(0, DETAILS_MAX);
    }
}
