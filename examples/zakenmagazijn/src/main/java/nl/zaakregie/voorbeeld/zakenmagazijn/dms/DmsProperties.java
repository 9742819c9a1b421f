package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the DMS listens and who may use it.
 *
 * @param poort TCP port; 0 = a free one
 * @param adres interface to listen on
 * @param gebruikers password by user name; without any user nobody but the zakenmagazijn itself gets in
 * @param geheugengrens content larger than this many bytes goes to a temporary file while it is received
 */
@ConfigurationProperties("zakenmagazijn.dms")
public record DmsProperties(
        @DefaultValue("8091") int poort,
        @DefaultValue("127.0.0.1") String adres,
        @DefaultValue Map<String, String> gebruikers,
        @DefaultValue("1048576") int geheugengrens) {

    public DmsProperties {
        gebruikers = Map.copyOf(gebruikers);
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DmsProperties[adres=" + adres + ", poort=" + poort + "]";
    }
}
