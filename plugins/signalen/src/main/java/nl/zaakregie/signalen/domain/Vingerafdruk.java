package nl.zaakregie.signalen.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Digest by which the same melding is recognised when it comes again: source, melder, persons and text, case and white
 * space aside.
 *
 * @param waarde 64 hexadecimal digits
 */
public record Vingerafdruk(String waarde) {

    static Vingerafdruk van(String bron, Melder melder, String situatie, String inhoud, List<Betrokkene> betrokkenen) {
        String wie = betrokkenen.stream()
                .map(b -> b.persoon().map(Object::toString).orElse("")
                        + b.omschrijving().orElse(""))
                .sorted()
                .collect(Collectors.joining("|"));
        String alles = Stream.of(bron, melder.naam().orElse(""), melder.relatie(), situatie, inhoud, wie)
                .map(Vingerafdruk::effen)
                .collect(Collectors.joining("\u0000"));
        return new Vingerafdruk(HexFormat.of().formatHex(sha256(alles)));
    }

    private static String effen(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static byte[] sha256(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Iedere Java heeft SHA-256", e);
        }
    }
}
