package nl.zaakregie.runtime.modelbeheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.runtime.modelbeheer.Migratie.Stand;
import nl.zaakregie.runtime.modelbeheer.Migratie.Zaakstand;
import nl.zaakregie.runtime.modelbeheer.Migratierapport.Achterblijver;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code zr_modelmigratie} and what became of each case. */
class MigratieRepository {

    private static final String KOLOMMEN =
            "SELECT id, model, naar, naar_versie, stand, overslaan, door, voorbereid, beeindigd FROM zr_modelmigratie ";

    private final JdbcClient jdbc;

    MigratieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case that waits for its turn. */
    record Beurt(UUID migratie, String naar, String zaak) {}

    void voegToe(Migratie migratie) {
        jdbc.sql("""
                        INSERT INTO zr_modelmigratie (id, model, naar, naar_versie, stand, overslaan, door, voorbereid)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        migratie.id().toString(),
                        migratie.model(),
                        migratie.naar(),
                        migratie.naarVersie(),
                        migratie.stand().name(),
                        migratie.overslaan(),
                        migratie.door(),
                        Databasetijd.naar(migratie.voorbereid()))
                .update();
    }

    Optional<Migratie> vind(UUID id) {
        return jdbc.sql(KOLOMMEN + "WHERE id = ?")
                .param(id.toString())
                .query(MigratieRepository::rij)
                .optional();
    }

    List<Migratie> alle() {
        return jdbc.sql(KOLOMMEN + "ORDER BY voorbereid DESC, id")
                .query(MigratieRepository::rij)
                .list();
    }

    /** Takes the step to running; of two starters one gets it. */
    boolean start(UUID id) {
        return jdbc.sql("UPDATE zr_modelmigratie SET stand = 'LOOPT' WHERE id = ? AND stand = 'VOORBEREID'")
                        .param(id.toString())
                        .update()
                == 1;
    }

    /** Every running case that is not on the new version yet. */
    int verzamel(Migratie migratie) {
        return jdbc.sql("""
                        INSERT INTO zr_modelmigratie_zaak (migratie, zaak, stand)
                        SELECT CAST(:migratie AS VARCHAR), c.ID_, 'WACHT'
                        FROM ACT_CMMN_RU_CASE_INST c
                        JOIN ACT_CMMN_CASEDEF d ON d.ID_ = c.CASE_DEF_ID_
                        WHERE d.KEY_ = :model AND d.ID_ <> :naar
                        """)
                .param("migratie", migratie.id().toString())
                .param("model", migratie.model())
                .param("naar", migratie.naar())
                .update();
    }

    List<Beurt> wachtenden(int hoogstens) {
        return jdbc.sql("""
                        SELECT z.migratie, m.naar, z.zaak
                        FROM zr_modelmigratie_zaak z JOIN zr_modelmigratie m ON m.id = z.migratie
                        WHERE z.stand = 'WACHT' AND m.stand = 'LOOPT'
                        ORDER BY z.migratie, z.zaak
                        LIMIT ?
                        """)
                .param(hoogstens)
                .query((rs, nr) -> new Beurt(
                        UUID.fromString(rs.getString("migratie")), rs.getString("naar"), rs.getString("zaak")))
                .list();
    }

    /** Locks a case that still waits; not when another node has it. */
    boolean vergrendel(Beurt beurt) {
        return !jdbc.sql("""
                        SELECT zaak FROM zr_modelmigratie_zaak
                        WHERE migratie = ? AND zaak = ? AND stand = 'WACHT'
                        FOR UPDATE SKIP LOCKED
                        """)
                .params(beurt.migratie().toString(), beurt.zaak())
                .query(String.class)
                .list()
                .isEmpty();
    }

    void klaar(Beurt beurt, Telling telling) {
        jdbc.sql("UPDATE zr_modelmigratie_zaak SET stand = 'KLAAR', telling = ? WHERE migratie = ? AND zaak = ?")
                .params(telling.regel(), beurt.migratie().toString(), beurt.zaak())
                .update();
    }

    /** Leaves what is no longer waiting as it is. */
    void blijft(Beurt beurt, Zaakstand stand, String reden) {
        jdbc.sql("""
                        UPDATE zr_modelmigratie_zaak SET stand = ?, reden = ?
                        WHERE migratie = ? AND zaak = ? AND stand = 'WACHT'
                        """)
                .params(stand.name(), reden, beurt.migratie().toString(), beurt.zaak())
                .update();
    }

    void rondAf(Instant nu) {
        jdbc.sql("""
                        UPDATE zr_modelmigratie SET stand = 'KLAAR', beeindigd = ?
                        WHERE stand = 'LOOPT' AND NOT EXISTS (
                            SELECT 1 FROM zr_modelmigratie_zaak z
                            WHERE z.migratie = zr_modelmigratie.id AND z.stand = 'WACHT')
                        """).param(Databasetijd.naar(nu)).update();
    }

    Map<Zaakstand, Long> aantallen(UUID id) {
        Map<Zaakstand, Long> aantallen = new EnumMap<>(Zaakstand.class);
        jdbc.sql("SELECT stand, COUNT(*) AS aantal FROM zr_modelmigratie_zaak WHERE migratie = ? GROUP BY stand")
                .param(id.toString())
                .query(rs -> {
                    aantallen.put(Zaakstand.valueOf(rs.getString("stand")), rs.getLong("aantal"));
                });
        return aantallen;
    }

    Telling telling(UUID id) {
        return jdbc
                .sql("SELECT telling FROM zr_modelmigratie_zaak WHERE migratie = ? AND stand = 'KLAAR'")
                .param(id.toString())
                .query(String.class)
                .list()
                .stream()
                .map(Telling::lees)
                .reduce(new Telling(Map.of()), Telling::plus);
    }

    List<Achterblijver> achterblijvers(UUID id, int hoogstens) {
        return jdbc.sql("""
                        SELECT zaak, stand, reden FROM zr_modelmigratie_zaak
                        WHERE migratie = ? AND stand IN ('OVERGESLAGEN', 'MISLUKT') ORDER BY zaak LIMIT ?
                        """)
                .params(id.toString(), hoogstens)
                .query((rs, nr) -> new Achterblijver(
                        rs.getString("zaak"), Zaakstand.valueOf(rs.getString("stand")), rs.getString("reden")))
                .list();
    }

    private static Migratie rij(ResultSet rs, int nummer) throws SQLException {
        return new Migratie(
                UUID.fromString(rs.getString("id")),
                rs.getString("model"),
                rs.getString("naar"),
                rs.getInt("naar_versie"),
                Stand.valueOf(rs.getString("stand")),
                rs.getBoolean("overslaan"),
                rs.getString("door"),
                Databasetijd.uit(rs, "voorbereid"),
                Databasetijd.misschienUit(rs, "beeindigd"));
    }
}
