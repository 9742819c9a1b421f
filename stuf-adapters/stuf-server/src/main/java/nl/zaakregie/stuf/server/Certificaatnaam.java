package nl.zaakregie.stuf.server;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;

/** How a setting names a certificate: by its subject, which stays when it is renewed, or by its SHA-256. */
sealed interface Certificaatnaam {

    boolean past(X509Certificate certificaat);

    default boolean pastEen(List<X509Certificate> certificaten) {
        return certificaten.stream().anyMatch(this::past);
    }

    /**
     * @param tekst 64 hexadecimal digits, with or without colons; anything else is a distinguished name
     * @throws IllegalArgumentException when it is neither
     */
    static Certificaatnaam van(String tekst) {
        String cijfers = tekst.replace(":", "").toLowerCase(Locale.ROOT);
        return cijfers.matches("[0-9a-f]{64}") ? new Afdruk(cijfers) : new Onderwerp(new X500Principal(tekst));
    }

    record Onderwerp(X500Principal naam) implements Certificaatnaam {

        @Override
        public boolean past(X509Certificate certificaat) {
            return naam.equals(certificaat.getSubjectX500Principal());
        }
    }

    record Afdruk(String sha256) implements Certificaatnaam {

        @Override
        public boolean past(X509Certificate certificaat) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificaat.getEncoded());
                return sha256.equals(HexFormat.of().formatHex(digest));
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }
}
