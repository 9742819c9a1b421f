package nl.zaakregie.stuf.client;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * WS-Security that goes with every message over a connection. Both parts may be used together.
 *
 * @param gebruikersnaam UsernameToken; the message stays a stream
 * @param ondertekening X.509 signature of Body and Timestamp; the message is held in memory and documents go as base64
 */
public record Berichtbeveiliging(Optional<Gebruikersnaam> gebruikersnaam, Optional<Ondertekening> ondertekening) {

    public static Berichtbeveiliging met(Gebruikersnaam gebruikersnaam) {
        return new Berichtbeveiliging(Optional.of(gebruikersnaam), Optional.empty());
    }

    public static Berichtbeveiliging met(Ondertekening ondertekening) {
        return new Berichtbeveiliging(Optional.empty(), Optional.of(ondertekening));
    }

    /**
     * @param digest true: PasswordDigest; false: the readable password, which only TLS protects
     */
    public record Gebruikersnaam(String naam, String wachtwoord, boolean digest) {

        @Override
        public String toString() {
            return "Gebruikersnaam[" + naam + "]";
        }
    }

    /** The certificate travels with the message (BinarySecurityToken). */
    public record Ondertekening(PrivateKey sleutel, X509Certificate certificaat) {

        @Override
        public String toString() {
            return "Ondertekening[" + certificaat.getSubjectX500Principal() + "]";
        }
    }
}
