package nl.zaakregie.runtime.inkomend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.bericht.Inkomend.Sleutel;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code zr_inkomend}. */
final class InkomendRepository {

    private static final String KOLOMMEN = """
            SELECT i.volgnummer, i.zender, i.referentienummer, i.vingerafdruk, i.antwoordnummer, i.ontvangen, i.soort,
                   i.stand, i.pogingen, i.afgehandeld, i.foutcode, i.wacht_op_geparkeerd
              FROM zr_inkomend i
            """;

    private static final String VOEG_TOE = """
            INSERT INTO zr_inkomend
                (zender, referentienummer, vingerafdruk, antwoordnummer, ontvangen, soort, inhoud, stand, pogingen, volgende,
                 rij, wacht_op_geparkeerd)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'WACHT', 0, ?, ?, ?)
            """;

    private final JdbcTemplate sjabloon;
    private final JdbcClient jdbc;

    InkomendRepository(JdbcTemplate sjabloon) {
        this.sjabloon = sjabloon;
        this.jdbc = JdbcClient.create(sjabloon);
    }

    Optional<Inkomendregel> vind(Sleutel sleutel) {
        return jdbc.sql(KOLOMMEN + " WHERE i.zender = :zender AND i.referentienummer = :nummer")
                .param("zender", sleutel.zender())
                .param("nummer", sleutel.referentienummer())
                .query(InkomendRepository::regel)
                .optional();
    }

    Optional<Inkomendregel> vind(Referentienummer antwoordnummer) {
        return jdbc.sql(KOLOMMEN + " WHERE i.antwoordnummer = :nummer")
                .param("nummer", antwoordnummer.waarde())
                .query(InkomendRepository::regel)
                .optional();
    }

    /** @return false when somebody else stored a message under this key, just now or before */
    boolean voegToe(NieuwBericht bericht) {
        return sjabloon.update(VOEG_TOE + " ON CONFLICT DO NOTHING", rij(bericht)) == 1;
    }

    /**
     * All of them, numbered in this order, in one go to the database and back.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when one of the keys exists
     */
    int[] voegToe(List<NieuwBericht> berichten) {
        return sjabloon.batchUpdate(
                VOEG_TOE, berichten.stream().map(InkomendRepository::rij).toList());
    }

    private static Object[] rij(NieuwBericht bericht) {
        Wachtplaats plaats = bericht.plaats();
        return new Object[] {
            plaats.sleutel().zender(),
            plaats.sleutel().referentienummer(),
            bericht.vingerafdruk(),
            bericht.antwoord().waarde(),
            Databasetijd.naar(bericht.op()),
            bericht.soort(),
            bericht.inhoud(),
            Databasetijd.naar(bericht.op()),
            plaats.rij(),
            plaats.wachtOpGeparkeerd()
        };
    }

    /**
     * Due messages that are the first of their row still waiting, oldest first, not locked. A parked message keeps back
     * what comes after it only where an order was agreed.
     */
    List<Long> kandidaten(Set<String> soorten, Instant nu, int hoogstens) {
        return jdbc.sql("""
                        SELECT i.volgnummer
                          FROM zr_inkomend i
                         WHERE i.stand = 'WACHT' AND i.volgende <= :nu AND i.soort IN (:soorten)
                           AND NOT EXISTS (
                               SELECT 1 FROM zr_inkomend e
                                WHERE e.rij = i.rij AND e.volgnummer < i.volgnummer
                                  AND (e.stand = 'WACHT' OR (e.stand = 'GEPARKEERD' AND i.wacht_op_geparkeerd)))
                         ORDER BY i.volgnummer
                         FETCH FIRST :hoogstens ROWS ONLY
                        """)
                .param("nu", Databasetijd.naar(nu))
                .param("soorten", soorten)
                .param("hoogstens", hoogstens)
                .query(Long.class)
                .list();
    }

    /** What became the first of its row still waiting when this message was done; empty when that may not be taken now. */
    Optional<Long> kandidaatNa(long volgnummer, Set<String> soorten, Instant nu) {
        return jdbc.sql("""
                        SELECT i.volgnummer
                          FROM zr_inkomend i
                         WHERE i.volgnummer = (
                               SELECT MIN(n.volgnummer) FROM zr_inkomend n
                                WHERE n.stand = 'WACHT'
                                  AND n.rij = (SELECT v.rij FROM zr_inkomend v WHERE v.volgnummer = :volgnummer))
                           AND i.volgende <= :nu AND i.soort IN (:soorten)
                           AND NOT (i.wacht_op_geparkeerd AND EXISTS (
                               SELECT 1 FROM zr_inkomend e
                                WHERE e.rij = i.rij AND e.stand = 'GEPARKEERD' AND e.volgnummer < i.volgnummer))
                        """)
                .param("volgnummer", volgnummer)
                .param("nu", Databasetijd.naar(nu))
                .param("soorten", soorten)
                .query(Long.class)
                .optional();
    }

    /** The message, locked until the transaction ends; empty when it is done or in the hands of somebody else. */
    Optional<Inkomendregel> vergrendel(long volgnummer, Instant nu) {
        return jdbc.sql(KOLOMMEN + """
                         WHERE i.volgnummer = :volgnummer AND i.stand = 'WACHT' AND i.volgende <= :nu
                           FOR UPDATE SKIP LOCKED
                        """)
                .param("volgnummer", volgnummer)
                .param("nu", Databasetijd.naar(nu))
                .query(InkomendRepository::regel)
                .optional();
    }

    String inhoud(long volgnummer) {
        return jdbc.sql("SELECT inhoud FROM zr_inkomend WHERE volgnummer = :volgnummer")
                .param("volgnummer", volgnummer)
                .query(String.class)
                .single();
    }

    void verwerkt(long volgnummer, Instant nu) {
        jdbc.sql("""
                        UPDATE zr_inkomend
                           SET stand = 'VERWERKT', inhoud = NULL, afgehandeld = :nu, pogingen = pogingen + 1,
                               foutcode = NULL
                         WHERE volgnummer = :volgnummer
                        """)
                .param("nu", Databasetijd.naar(nu))
                .param("volgnummer", volgnummer)
                .update();
    }

    void mislukt(long volgnummer, Stand stand, int pogingen, Instant volgende, String foutcode) {
        jdbc.sql("""
                        UPDATE zr_inkomend
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

    /** @return whether it was parked until now */
    boolean verwerkOpnieuw(Referentienummer antwoordnummer, MedewerkerId door, Instant nu) {
        return jdbc.sql("""
                                UPDATE zr_inkomend
                                   SET stand = 'WACHT', pogingen = 0, volgende = :nu, besluit_door = :door
                                 WHERE antwoordnummer = :nummer AND stand = 'GEPARKEERD'
                                """)
                        .param("nu", Databasetijd.naar(nu))
                        .param("door", door.waarde())
                        .param("nummer", antwoordnummer.waarde())
                        .update()
                == 1;
    }

    /** @return whether it was parked until now */
    boolean slaOver(Referentienummer antwoordnummer, String reden, MedewerkerId door, Instant nu) {
        return jdbc.sql("""
                                UPDATE zr_inkomend
                                   SET stand = 'OVERGESLAGEN', inhoud = NULL, afgehandeld = :nu, reden = :reden,
                                       besluit_door = :door
                                 WHERE antwoordnummer = :nummer AND stand = 'GEPARKEERD'
                                """)
                        .param("nu", Databasetijd.naar(nu))
                        .param("reden", reden)
                        .param("door", door.waarde())
                        .param("nummer", antwoordnummer.waarde())
                        .update()
                == 1;
    }

    List<Inkomendregel> metStand(Stand stand, int hoogstens) {
        return jdbc.sql(KOLOMMEN + """
                         WHERE i.stand = :stand
                         ORDER BY i.volgnummer
                         FETCH FIRST :hoogstens ROWS ONLY
                        """)
                .param("stand", stand.name())
                .param("hoogstens", hoogstens)
                .query(InkomendRepository::regel)
                .list();
    }

    private static Inkomendregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Inkomendregel(
                rij.getLong("volgnummer"),
                rij.getString("zender"),
                rij.getString("referentienummer"),
                rij.getString("vingerafdruk"),
                new Referentienummer(rij.getString("antwoordnummer")),
                Databasetijd.uit(rij, "ontvangen"),
                rij.getString("soort"),
                Stand.valueOf(rij.getString("stand")),
                rij.getInt("pogingen"),
                Databasetijd.misschienUit(rij, "afgehandeld"),
                Optional.ofNullable(rij.getString("foutcode")),
                rij.getBoolean("wacht_op_geparkeerd"));
    }
}
