package nl.zaakregie.runtime.gebeurtenis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.gebeurtenis.Aflevering.Stand;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code zr_gebeurtenis_aflevering}. */
final class AfleveringRepository {

    private static final String KOLOMMEN = """
            SELECT a.volgnummer, a.gebeurtenis_id, a.luisteraar, a.soort, a.dossier, a.inhoud, a.stand, a.pogingen,
                   a.ontstaan, a.foutcode
              FROM zr_gebeurtenis_aflevering a
            """;

    private final JdbcClient jdbc;

    AfleveringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(UUID id, String luisteraar, String soort, Optional<DossierId> dossier, String inhoud, Instant nu) {
        jdbc.sql("""
                        INSERT INTO zr_gebeurtenis_aflevering
                            (gebeurtenis_id, luisteraar, soort, dossier, inhoud, stand, pogingen, ontstaan, volgende)
                        VALUES (:id, :luisteraar, :soort, :dossier, :inhoud, 'WACHT', 0, :nu, :nu)
                        """)
                .param("id", id)
                .param("luisteraar", luisteraar)
                .param("soort", soort)
                .param("dossier", dossier.map(DossierId::waarde).orElse(null))
                .param("inhoud", inhoud)
                .param("nu", Databasetijd.naar(nu))
                .update();
    }

    /**
     * Due rows that are first of their dossier for their listener, oldest first, not locked. Apart from {@link
     * #vergrendel}: H2 limits rows before it passes over locked ones.
     */
    List<Long> kandidaten(Set<String> luisteraars, Instant nu, int hoogstens) {
        return jdbc.sql("""
                        SELECT a.volgnummer
                          FROM zr_gebeurtenis_aflevering a
                         WHERE a.stand = 'WACHT' AND a.volgende <= :nu AND a.luisteraar IN (:luisteraars)
                           AND (a.dossier IS NULL OR NOT EXISTS (
                               SELECT 1 FROM zr_gebeurtenis_aflevering e
                                WHERE e.dossier = a.dossier AND e.luisteraar = a.luisteraar
                                  AND e.stand IN ('WACHT', 'GEPARKEERD') AND e.volgnummer < a.volgnummer))
                         ORDER BY a.volgnummer
                         FETCH FIRST :hoogstens ROWS ONLY
                        """)
                .param("nu", Databasetijd.naar(nu))
                .param("luisteraars", luisteraars)
                .param("hoogstens", hoogstens)
                .query(Long.class)
                .list();
    }

    /** The row, locked until the transaction ends; empty when it is done or in the hands of somebody else. */
    Optional<Aflevering> vergrendel(long volgnummer, Instant nu) {
        return jdbc.sql(KOLOMMEN + """
                         WHERE a.volgnummer = :volgnummer AND a.stand = 'WACHT' AND a.volgende <= :nu
                           FOR UPDATE SKIP LOCKED
                        """)
                .param("volgnummer", volgnummer)
                .param("nu", Databasetijd.naar(nu))
                .query(AfleveringRepository::aflevering)
                .optional();
    }

    void afgeleverd(long volgnummer, Instant nu) {
        jdbc.sql("""
                        UPDATE zr_gebeurtenis_aflevering
                           SET stand = 'AFGELEVERD', afgeleverd = :nu, pogingen = pogingen + 1, foutcode = NULL
                         WHERE volgnummer = :volgnummer
                        """)
                .param("nu", Databasetijd.naar(nu))
                .param("volgnummer", volgnummer)
                .update();
    }

    void mislukt(long volgnummer, Stand stand, int pogingen, Instant volgende, String foutcode) {
        jdbc.sql("""
                        UPDATE zr_gebeurtenis_aflevering
                           SET stand = :stand, pogingen = :pogingen, volgende = :volgende, foutcode = :foutcode
                         WHERE volgnummer = :volgnummer AND stand = 'WACHT'
                        """)
                .param("stand", stand.name())
                .param("pogingen", pogingen)
                .param("volgende", Databasetijd.naar(volgende))
                .param("foutcode", foutcode)
                .param("volgnummer", volgnummer)
                .update();
    }

    /** @return whether the row was parked until now */
    boolean besluit(long volgnummer, Stand stand, Instant nu) {
        return jdbc.sql("""
                                UPDATE zr_gebeurtenis_aflevering
                                   SET stand = :stand, pogingen = 0, volgende = :nu
                                 WHERE volgnummer = :volgnummer AND stand = 'GEPARKEERD'
                                """)
                        .param("stand", stand.name())
                        .param("nu", Databasetijd.naar(nu))
                        .param("volgnummer", volgnummer)
                        .update()
                == 1;
    }

    List<Aflevering> metStand(Stand stand, int hoogstens) {
        return jdbc.sql(KOLOMMEN + """
                         WHERE a.stand = :stand
                         ORDER BY a.volgnummer
                         FETCH FIRST :hoogstens ROWS ONLY
                        """)
                .param("stand", stand.name())
                .param("hoogstens", hoogstens)
                .query(AfleveringRepository::aflevering)
                .list();
    }

    /** Removes rows that were delivered or given up; events hold no personal data, this is for size only. */
    int ruimOp(Instant voor) {
        return jdbc.sql("""
                        DELETE FROM zr_gebeurtenis_aflevering
                         WHERE stand = 'AFGELEVERD' AND afgeleverd < :voor
                            OR stand = 'OVERGESLAGEN' AND volgende < :voor
                        """).param("voor", Databasetijd.naar(voor)).update();
    }

    private static Aflevering aflevering(ResultSet rij, int nummer) throws SQLException {
        return new Aflevering(
                rij.getLong("volgnummer"),
                rij.getObject("gebeurtenis_id", UUID.class),
                rij.getString("luisteraar"),
                rij.getString("soort"),
                Optional.ofNullable(rij.getObject("dossier", UUID.class)).map(DossierId::new),
                rij.getString("inhoud"),
                Stand.valueOf(rij.getString("stand")),
                rij.getInt("pogingen"),
                Databasetijd.uit(rij, "ontstaan"),
                Optional.ofNullable(rij.getString("foutcode")));
    }
}
