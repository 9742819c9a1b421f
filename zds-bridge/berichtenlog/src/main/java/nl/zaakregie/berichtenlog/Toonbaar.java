package nl.zaakregie.berichtenlog;

import java.util.regex.Pattern;
import nl.zaakregie.api.kern.Bsn;

/** What a sender wrote in a field that should hold no person, made fit for the log: some put a BSN in a referentienummer. */
final class Toonbaar {

    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    private Toonbaar() {}

    /** @param hoogstens longest text in characters */
    static String tekst(String tekst, int hoogstens) {
        String zonder = NEGEN_CIJFERS
                .matcher(tekst.replaceAll("\\p{Cntrl}", " ").strip())
                .replaceAll(m -> Bsn.isGeldig(m.group()) ? "***" : m.group());
        return zonder.length() <= hoogstens ? zonder : zonder.substring(0, hoogstens);
    }
}
