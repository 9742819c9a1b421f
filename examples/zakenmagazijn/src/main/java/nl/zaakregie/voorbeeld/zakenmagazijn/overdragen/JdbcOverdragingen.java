package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.voorbeeld.zakenmagazijn.overdragen.Overdraging.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overdragingen in the database. */
class JdbcOverdragingen {

    private static final String KOLOMMEN = """
            SELECT referentienummer, zaakidentificatie, ontvanger, stand, foutcode, verzonden_op
              FROM overdraging
            """;

    private final JdbcClient jdbc;

    JdbcOverdragingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Overdraging overdraging) {
        jdbc.sql("""
                        INSERT INTO overdraging
                               (referentienummer, zaakidentificatie, ontvanger, stand, verzonden_op)
                        VALUES (:referentienummer, :zaak, :ontvanger, :stand, :nu)
                        """)
                .param("referentienummer", overdraging.referentienummer())
                .param("zaak", overdraging.zaakidentificatie())
                .param("ontvanger", overdraging.ontvanger())
                .param("stand", overdraging.stand().name())
                .param("nu", overdraging.verzondenOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    void zet(String referentienummer, Stand stand, @Nullable String foutcode) {
        jdbc.sql("UPDATE overdraging SET stand = :stand, foutcode = :fout WHERE referentienummer = :nummer")
                .param("stand", stand.name())
                .param("fout", foutcode)
                .param("nummer", referentienummer)
                .update();
    }

    Optional<Overdraging> vind(String referentienummer) {
        return jdbc.sql(KOLOMMEN + " WHERE referentienummer = :nummer")
                .param("nummer", referentienummer)
                .query(JdbcOverdragingen::lees)
                .optional();
    }

    /** Oldest first. */
    List<Overdraging> van(String zaakidentificatie) {
        return jdbc.sql(KOLOMMEN + " WHERE zaakidentificatie = :zaak ORDER BY verzonden_op, referentienummer")
                .param("zaak", zaakidentificatie)
                .query(JdbcOverdragingen::lees)
                .list();
    }

    private static Overdraging lees(ResultSet rij, int nummer) throws SQLException {
        return new Overdraging(
                rij.getString("referentienummer"),
                rij.getString("zaakidentificatie"),
                rij.getString("ontvanger"),
                Stand.valueOf(rij.getString("stand")),
                rij.getString("foutcode"),
                rij.getObject("verzonden_op", OffsetDateTime.class).toInstant());
    }
}
