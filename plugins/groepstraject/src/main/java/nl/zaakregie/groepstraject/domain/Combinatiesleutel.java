package nl.zaakregie.groepstraject.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Digest of the sorted person keys of the clients: two groepen never have the same at one time (INV-03). Confidential
 * groepen have a key space of their own, so that a collision never betrays that one exists (INV-20).
 *
 * @param waarde 64 hexadecimal digits
 */
public record Combinatiesleutel(String waarde) {

    public static Combinatiesleutel van(Collection<PersoonId> clienten, boolean vertrouwelijk) {
        String tekst = clienten.stream()
                .map(PersoonId::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(",", vertrouwelijk ? "vertrouwelijk:" : "open:", ""));
        return new Combinatiesleutel(HexFormat.of().formatHex(sha256(tekst)));
    }

    private static byte[] sha256(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Iedere Java heeft SHA-256", e);
        }
    }
}
