package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.UUID;

/**
 * Who may use the DMS: the configured users, and the zakenmagazijn itself with a password that nobody else knows and
 * that is new at each start.
 */
final class Gebruikers {

    static final String ZAKENMAGAZIJN = "zakenmagazijn";

    private final Map<String, String> anderen;
    private final String eigenWachtwoord = UUID.randomUUID().toString();

    Gebruikers(Map<String, String> anderen) {
        if (anderen.containsKey(ZAKENMAGAZIJN) || anderen.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("zakenmagazijn.dms.gebruikers: een wachtwoord mag niet leeg zijn, en de"
                    + " naam zakenmagazijn is bezet");
        }
        this.anderen = Map.copyOf(anderen);
    }

    String eigenWachtwoord() {
        return eigenWachtwoord;
    }

    boolean kent(String gebruiker, String wachtwoord) {
        String juist = ZAKENMAGAZIJN.equals(gebruiker) ? eigenWachtwoord : anderen.get(gebruiker);
        return juist != null && MessageDigest.isEqual(bytes(juist), bytes(wachtwoord));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
