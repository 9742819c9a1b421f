package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the DMS listens and who may use it.
 *
 * @param poort TCP port; 0 = a free one
 * @param adres interface to listen on
 * @param gebruikers password by user name; without any user nobody gets in
 * @param eigenGebruiker the user of the zakenmagazijn itself, whom the schakelaar does not touch; must be one of them
 * @param geheugengrens content larger than this many bytes goes to a temporary file while it is received
 */
@ConfigurationProperties("zakenmagazijn.dms")
public record DmsProperties(
        @DefaultValue("8091") int poort,
        @DefaultValue("127.0.0.1") String adres,
        @DefaultValue Map<String, String> gebruikers,
        @DefaultValue("zakenmagazijn") String eigenGebruiker,
        @DefaultValue("1048576") int geheugengrens) {

    public DmsProperties {
        gebruikers = Map.copyOf(gebruikers);
        if (gebruikers.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("zakenmagazijn.dms.gebruikers: een leeg wachtwoord is niet toegestaan");
        }
        if (gebruikers.get(eigenGebruiker) == null) {
            throw new IllegalArgumentException(
                    "zakenmagazijn.dms.gebruikers: de eigen gebruiker van het zakenmagazijn ontbreekt");
        }
    }

    boolean kent(String gebruiker, String wachtwoord) {
        return wachtwoord.equals(gebruikers.get(gebruiker));
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DmsProperties[adres=" + adres + ", poort=" + poort + "]";
    }
}
