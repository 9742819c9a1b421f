package nl.zaakregie.testkit.contract;

import java.util.regex.Pattern;
import nl.zaakregie.api.kern.Bsn;

/** Whether a text holds nine digits in a row that could be a BSN. */
final class Bsnzoeker {

    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    private Bsnzoeker() {}

    static boolean bevatBsn(String tekst) {
        return NEGEN_CIJFERS.matcher(tekst).results().anyMatch(r -> Bsn.isGeldig(r.group()));
    }
}
