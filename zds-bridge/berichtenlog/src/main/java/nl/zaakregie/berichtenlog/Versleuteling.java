package nl.zaakregie.berichtenlog;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM with keys from configuration. A nonce of 12 random bytes stands before the ciphertext; the id of the row is
 * authenticated with it, so that content cannot be moved to another row unnoticed. Thread-safe.
 */
final class Versleuteling {

    private static final String ALGORITME = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SLEUTEL_BYTES = 32;

    private final String huidige;
    private final Map<String, SecretKeySpec> sleutels = new LinkedHashMap<>();
    private final SecureRandom toeval = new SecureRandom();

    /** Content and the id of its key. */
    record Versleuteld(String sleutel, byte[] bytes) {}

    /** @throws IllegalStateException when the key to use is missing, or one is no 32 bytes in base64 */
    Versleuteling(@Nullable String huidige, Map<String, String> sleutels) {
        sleutels.forEach((id, tekst) -> this.sleutels.put(id, new SecretKeySpec(bytes(id, tekst), "AES")));
        if (huidige == null || !this.sleutels.containsKey(huidige)) {
            throw new IllegalStateException("zaakregie.berichtenlog.inhoud.sleutel noemt geen van de sleutels onder"
                    + " zaakregie.berichtenlog.inhoud.sleutels: zonder sleutel wordt geen inhoud bewaard");
        }
        this.huidige = huidige;
    }

    Versleuteld versleutel(UUID rij, byte[] bytes) {
        byte[] nonce = new byte[NONCE];
        toeval.nextBytes(nonce);
        byte[] geheim = reken(Cipher.ENCRYPT_MODE, sleutels.get(huidige), nonce, rij, bytes);
        return new Versleuteld(
                huidige,
                ByteBuffer.allocate(NONCE + geheim.length)
                        .put(nonce)
                        .put(geheim)
                        .array());
    }

    byte[] ontsleutel(UUID rij, Versleuteld inhoud) {
        SecretKeySpec sleutel = sleutels.get(inhoud.sleutel());
        if (sleutel == null) {
            throw BerichtenlogFout.SLEUTEL_ONTBREEKT.bij(inhoud.sleutel());
        }
        ByteBuffer buffer = ByteBuffer.wrap(inhoud.bytes());
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] geheim = new byte[buffer.remaining()];
        buffer.get(geheim);
        return reken(Cipher.DECRYPT_MODE, sleutel, nonce, rij, geheim);
    }

    private static byte[] reken(int stand, SecretKeySpec sleutel, byte[] nonce, UUID rij, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITME);
            cipher.init(stand, sleutel, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(16)
                    .putLong(rij.getMostSignificantBits())
                    .putLong(rij.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw BerichtenlogFout.ONLEESBAAR.fout();
        }
    }

    private static byte[] bytes(String id, String tekst) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(tekst);
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != SLEUTEL_BYTES || id.length() > 40) {
            throw new IllegalStateException(
                    "zaakregie.berichtenlog.inhoud.sleutels." + id + " is geen base64 van 32 bytes");
        }
        return bytes;
    }
}
