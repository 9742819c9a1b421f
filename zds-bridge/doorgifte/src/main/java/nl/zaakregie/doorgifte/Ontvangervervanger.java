package nl.zaakregie.doorgifte;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.doorgifte.DoorgifteProperties.Ontvanger;
import org.jspecify.annotations.Nullable;

/**
 * Puts another name in stuurgegevens/ontvanger and leaves every other byte as it is. For zakenmagazijnen that only take
 * messages addressed to themselves. A signature over the body does not survive it.
 */
final class Ontvangervervanger {

    /** Stuurgegevens stand at the beginning. */
    private static final int KOP = 64 * 1024;

    private static final Pattern BLOK =
            Pattern.compile("(?s)<(?:[\\w.-]+:)?ontvanger(?:\\s[^>]*)?>.*?</(?:[\\w.-]+:)?ontvanger\\s*>");

    private final Ontvanger ontvanger;

    Ontvangervervanger(Ontvanger ontvanger) {
        this.ontvanger = ontvanger;
    }

    /** A new content; that of the request stays open. */
    Romp pasToe(Romp bron) throws IOException {
        try (InputStream bytes = bron.open()) {
            // ISO 8859-1 maps bytes to characters one to one, so what is not replaced comes back as it was
            String kop = new String(bytes.readNBytes(KOP), StandardCharsets.ISO_8859_1);
            byte[] nieuw = vervang(kop).getBytes(StandardCharsets.ISO_8859_1);
            return Romp.van(new SequenceInputStream(new java.io.ByteArrayInputStream(nieuw), bytes), Long.MAX_VALUE);
        }
    }

    private String vervang(String kop) {
        Matcher blok = BLOK.matcher(kop);
        if (!blok.find()) {
            return kop;
        }
        String nieuw = blok.group();
        nieuw = met(nieuw, "organisatie", ontvanger.organisatie());
        nieuw = met(nieuw, "applicatie", ontvanger.applicatie());
        nieuw = met(nieuw, "administratie", ontvanger.administratie());
        return kop.substring(0, blok.start()) + nieuw + kop.substring(blok.end());
    }

    private static String met(String blok, String element, @Nullable String waarde) {
        if (waarde == null) {
            return blok;
        }
        String tekst = waarde.replace("&", "&amp;").replace("<", "&lt;");
        String bytes = new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Pattern.compile("(?s)(<(?:[\\w.-]+:)?" + element + "(?:\\s[^>]*)?>)[^<]*(</)")
                .matcher(blok)
                .replaceFirst("$1" + Matcher.quoteReplacement(bytes) + "$2");
    }
}
