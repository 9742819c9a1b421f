package nl.zaakregie.api.kern;

import java.util.regex.Pattern;

/**
 * Burgerservicenummer, checked by the elfproef (INV-29). {@code toString} is masked; {@link #waarde()} is for
 * messages and storage only, never for logs, URLs, keys or exception texts.
 */
public record Bsn(String waarde) {

    private static final Pattern VORM = Pattern.compile("\\d{9}");

    public Bsn {
        if (!isGeldig(waarde)) {
            throw new IllegalArgumentException("Ongeldig BSN: negen cijfers die aan de elfproef voldoen");
        }
    }

    public static boolean isGeldig(String tekst) {
        if (!VORM.matcher(tekst).matches() || "000000000".equals(tekst)) {
            return false;
        }
        int som = -(tekst.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (tekst.charAt(i) - '0');
        }
        return som % 11 == 0;
    }

    @Override
    public String toString() {
        return "Bsn[*********]";
    }
}
