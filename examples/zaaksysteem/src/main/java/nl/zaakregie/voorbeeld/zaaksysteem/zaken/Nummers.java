package nl.zaakregie.voorbeeld.zaaksysteem.zaken;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands out the numbers of the gemeente; a number is never given twice, also not after a roll-back. */
public final class Nummers {

    private static final String GEMEENTECODE = "9901";

    private final JdbcClient jdbc;

    Nummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String zaak() {
        return nummer("Z", "SELECT NEXTVAL('zaaknummer')");
    }

    public String document() {
        return nummer("D", "SELECT NEXTVAL('documentnummer')");
    }

    private String nummer(String soort, String vraag) {
        long volgende = jdbc.sql(vraag).query(Long.class).single();
        return String.format(Locale.ROOT, "%s-%s-%08d", GEMEENTECODE, soort, volgende);
    }
}
