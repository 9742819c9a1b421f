package nl.zaakregie.stuf.server.afhandeling;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something failed, without the texts of exceptions: those may hold data of persons. */
final class Oorzaak {

    private static final int REGELS = 6;

    private Oorzaak() {}

    /** Types of the chain of causes and the first lines of the deepest stack. */
    static String plaats(Throwable fout) {
        StringBuilder tekst = new StringBuilder(fout.getClass().getName());
        Throwable diepste = fout;
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
            tekst.append(" < ").append(diepste.getClass().getName());
        }
        String stapel = Arrays.stream(diepste.getStackTrace())
                .limit(REGELS)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" | "));
        return tekst.append(" @ ").append(stapel).toString();
    }
}
