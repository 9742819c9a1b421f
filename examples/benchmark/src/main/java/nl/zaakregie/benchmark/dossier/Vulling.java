package nl.zaakregie.benchmark.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes many cases of the ones that stand in the database: every row that the product and the engine wrote is copied by
 * SQL with fresh keys, the same key everywhere by the same rule. The first {@code eigen} stay with the employees of the
 * original, the others go to colleagues with as many each; every next one is a minute older.
 *
 * <p>Left out: history of the engine, and parts of a case that only wait (nine out of ten rows; no list reads them). Not
 * changed: keys inside JSON. A copied person has no BSN, there are not that many for tests.
 */
final class Vulling {

    private static final String SLEUTEL = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
    private static final Set<String> VAN_MODEL = Set.of(
            "case_def_id_",
            "derived_case_def_id_",
            "scope_definition_id_",
            "task_def_id_",
            "proc_def_id_",
            "element_id_",
            "item_definition_id_");
    private static final Map<String, String> UNIEK = Map.of(
            "zaak", "substr(b.zaak, 1, 4) || md5(b.zaak || n)",
            "combinatiesleutel", "md5(b.combinatiesleutel || n) || md5(n || b.combinatiesleutel)",
            "vingerafdruk", "md5(b.vingerafdruk || n) || md5(n || b.vingerafdruk)",
            "nummer", "substr(md5(b.nummer || n), 1, 20)",
            "referentienummer", "md5(b.referentienummer || n)",
            "bsn", "NULL");

    private final JdbcClient jdbc;
    private final String naam;
    private final Optional<Vulling> eerder;
    private final int eigen;
    private final List<Tabel> tabellen;
    private int gevuld = 1;

    /** One table with the SQL that copies its rows for {@code n} from {@code :van} to {@code :tot}. */
    private record Tabel(String naam, String kopie) {}

    private record Kolom(String naam, String type) {}

    /**
     * Remembers what stands there now, as soon as no message or event waits.
     *
     * @param eerder what was remembered before is not copied once more
     */
    Vulling(JdbcClient jdbc, String naam, Optional<Vulling> eerder, int eigen) {
        this.jdbc = jdbc;
        this.naam = naam;
        this.eerder = eerder;
        this.eigen = eigen;
        Achtergrond.wachtOpStilte(jdbc);
        this.tabellen = tabellen().stream().map(this::onthoud).toList();
    }

    /** Copies until there are so many of each remembered case. */
    void tot(int zaken) {
        for (Tabel tabel : tabellen) {
            jdbc.sql(tabel.kopie()).param("van", gevuld).param("tot", zaken - 1).update();
        }
        gevuld = Math.max(gevuld, zaken);
        jdbc.sql("ANALYZE").update();
    }

    private List<String> tabellen() {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                          AND (table_name LIKE 'zr\\_%' OR table_name LIKE 'act\\_ru\\_%'
                               OR table_name LIKE 'act\\_cmmn\\_ru\\_%')
                          AND table_name NOT LIKE '%flyway' AND table_name NOT LIKE 'zr\\_onderhoud%'
                          AND table_name NOT IN ('zr_grendel', 'act_ru_timer_job', 'act_cmmn_ru_sentry_part_inst')
                        """).query(String.class).list().stream()
                .filter(tabel -> jdbc.sql("SELECT COUNT(*) FROM " + tabel)
                                .query(Long.class)
                                .single()
                        > 0)
                .sorted(new Verwijzingen(jdbc))
                .toList();
    }

    private Tabel onthoud(String tabel) {
        String wacht = tabel.equals("act_cmmn_ru_plan_item_inst")
                ? " WHERE b.state_ NOT IN ('available', 'unavailable', 'wait_repetition', 'completed', 'terminated')"
                : "";
        jdbc.sql("CREATE TABLE " + bewaard(tabel) + " AS SELECT * FROM " + tabel + zonderEerder(tabel))
                .update();
        List<String> doel = new ArrayList<>();
        List<String> bron = new ArrayList<>();
        for (Kolom kolom : kolommen(tabel)) {
            doel.add(kolom.naam());
            bron.add(waarde(kolom));
        }
        return new Tabel(
                tabel,
                "INSERT INTO " + tabel + " (" + String.join(", ", doel) + ") SELECT " + String.join(", ", bron)
                        + " FROM " + bewaard(tabel) + " b CROSS JOIN generate_series(:van, :tot) n" + wacht);
    }

    private String bewaard(String tabel) {
        return "vulling_" + naam + "_" + tabel;
    }

    private String zonderEerder(String tabel) {
        return eerder.filter(vulling ->
                        vulling.tabellen.stream().anyMatch(t -> t.naam().equals(tabel)))
                .map(vulling -> " EXCEPT SELECT * FROM " + vulling.bewaard(tabel))
                .orElse("");
    }

    private List<Kolom> kolommen(String tabel) {
        return jdbc.sql("""
                        SELECT column_name, data_type FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = ? AND is_identity = 'NO'
                        ORDER BY ordinal_position
                        """)
                .param(tabel)
                .query((rs, nummer) -> new Kolom(rs.getString(1), rs.getString(2)))
                .list();
    }

    private String waarde(Kolom kolom) {
        String b = "b." + kolom.naam();
        if (kolom.type().equals("uuid")) {
            return "md5(" + b + "::text || n)::uuid";
        }
        if (kolom.type().startsWith("timestamp")) {
            return b + " - n * INTERVAL '1 minute'";
        }
        boolean tekst = kolom.type().equals("character varying") || kolom.type().equals("text");
        if (!tekst || VAN_MODEL.contains(kolom.naam())) {
            return b;
        }
        if (UNIEK.containsKey(kolom.naam())) {
            return UNIEK.get(kolom.naam());
        }
        if (kolom.naam().equals("medewerker")) {
            return "CASE WHEN n < " + eigen + " THEN " + b + " ELSE " + b + " || n / " + eigen + " END";
        }
        return "CASE WHEN " + b + " ~ '" + SLEUTEL + "' THEN md5(" + b + " || n)::uuid::text ELSE " + b + " END";
    }
}
