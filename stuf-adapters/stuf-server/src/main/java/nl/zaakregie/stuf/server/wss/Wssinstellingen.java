package nl.zaakregie.stuf.server.wss;

import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.server.Herhalingsregister;

/**
 * What is demanded of the Security header.
 *
 * @param gebruikers password by name; a token of another is refused
 * @param gebruikersnaamVerplicht a message without UsernameToken is refused
 * @param tekstZonderTls a readable password may come over plain HTTP
 * @param vertrouwd certificates under which a signature counts; empty = signatures are not looked at
 * @param ondertekeningVerplicht a message whose Body is not signed is refused
 * @param geldigheid age that Timestamp and UsernameToken may have
 * @param herhalingen Nonces and signatures that were accepted before
 * @param maximum largest message in bytes when signatures are demanded: such a one is held in memory
 */
public record Wssinstellingen(
        Map<String, String> gebruikers,
        boolean gebruikersnaamVerplicht,
        boolean tekstZonderTls,
        Optional<KeyStore> vertrouwd,
        boolean ondertekeningVerplicht,
        Duration geldigheid,
        Herhalingsregister herhalingen,
        long maximum) {

    public Wssinstellingen {
        if (ondertekeningVerplicht && vertrouwd.isEmpty()) {
            throw new IllegalArgumentException("ondertekening verplicht, maar geen vertrouwde certificaten");
        }
        if (gebruikersnaamVerplicht && gebruikers.isEmpty()) {
            throw new IllegalArgumentException("gebruikersnaam verplicht, maar geen gebruikers");
        }
    }

    @Override
    public String toString() {
        return "Wssinstellingen[gebruikers=" + gebruikers.keySet() + "]";
    }
}
