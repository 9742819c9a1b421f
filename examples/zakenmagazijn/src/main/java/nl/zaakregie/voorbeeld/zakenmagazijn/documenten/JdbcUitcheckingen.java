package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.zaakregie.stuf.server.Berichtsleutel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which message checked a document out; the lock itself is in the DMS. */
class JdbcUitcheckingen {

    private final JdbcClient jdbc;
    private final Clock klok;

    JdbcUitcheckingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** The key that this same message got before. */
    Optional<String> sleutel(String documentidentificatie, Berichtsleutel bericht) {
        return jdbc.sql("""
                        SELECT sleutel FROM uitchecking
                         WHERE documentidentificatie = :document AND zender = :zender AND referentienummer = :nummer
                        """)
                .param("document", documentidentificatie)
                .param("zender", bericht.zender())
                .param("nummer", bericht.referentienummer())
                .query(String.class)
                .optional();
    }

    /** An older one that was left behind, by a DMS that lost its content, goes. */
    void onthoud(String documentidentificatie, String sleutel, Berichtsleutel bericht) {
        vergeet(documentidentificatie);
        jdbc.sql("""
                        INSERT INTO uitchecking
                               (documentidentificatie, sleutel, zender, referentienummer, uitgecheckt_op)
                        VALUES (:document, :sleutel, :zender, :nummer, :nu)
                        """)
                .param("document", documentidentificatie)
                .param("sleutel", sleutel)
                .param("zender", bericht.zender())
                .param("nummer", bericht.referentienummer())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void vergeet(String documentidentificatie) {
        jdbc.sql("DELETE FROM uitchecking WHERE documentidentificatie = :document")
                .param("document", documentidentificatie)
                .update();
    }
}
