package nl.zaakregie.stuf.client;

import java.util.Optional;

/**
 * A refusal as the receiver worded it. Omschrijving and details come from a foreign system and may hold personal data:
 * show them to the functioneel beheerder, never log them; {@link #toString()} leaves them out.
 *
 * @param code StUF code, or {@code onbekend} when the fault carried none
 * @param plek {@code client} or {@code server}
 * @param details empty when not given
 */
public record Foutmelding(String code, String plek, String omschrijving, Optional<String> details) {

    /** Code of a fault that is not a StUF fault. */
    public static final String ZONDER_CODE = "onbekend";

    public boolean plekServer() {
        return "server".equals(plek);
    }

    @Override
    public String toString() {
        return code + " (" + plek + ")";
    }
}
