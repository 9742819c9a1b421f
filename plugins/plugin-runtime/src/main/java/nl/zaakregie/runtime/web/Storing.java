package nl.zaakregie.runtime.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An exception as far as it may be logged: classes and places, for each cause. Not the texts: those of a database or
 * parser repeat the values they were about.
 */
final class Storing {

    private static final int DIEPTE = 8;
    private static final int REGELS = 12;

    private Storing() {}

    static String van(Throwable fout) {
        StringBuilder tekst = new StringBuilder();
        Throwable oorzaak = fout;
        for (int i = 0; oorzaak != null && i < DIEPTE; i++, oorzaak = oorzaak.getCause()) {
            tekst.append(i == 0 ? "" : " <- ")
                    .append(oorzaak.getClass().getName())
                    .append(plaatsen(oorzaak));
        }
        return tekst.toString();
    }

    private static String plaatsen(Throwable fout) {
        return Arrays.stream(fout.getStackTrace())
                .limit(REGELS)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n    at ", "\n    at ", "\n"));
    }
}
