package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.runtime.modelbeheer.Migratie.Stand;
import nl.zaakregie.runtime.modelbeheer.Migratie.Zaakstand;
import nl.zaakregie.runtime.modelbeheer.Migratierapport;
import nl.zaakregie.runtime.modelbeheer.ModelMigreren;
import nl.zaakregie.runtime.motor.Modellen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migration on several nodes, and one that is killed on its way: every case goes along once. */
class MigratieknooppuntenIT {

    private static final String MODEL = "levensdomeinplan";
    private static final MedewerkerId BEHEERDER = new MedewerkerId("mw-beheer");
    private static final Path BRON = Path.of("src", "main", "resources", "cases", MODEL + ".cmmn.xml");
    private static final String GEEN_DRADEN = "zaakregie.modelmigratie.draden=0";
    private static final int VEEL = 200;
    private static final int WEINIG = 40;

    @TempDir
    private Path map;

    private final TestDatabase database = Databasesoort.POSTGRESQL.vers();
    private final List<Modelhost> knooppunten = new ArrayList<>();

    @BeforeEach
    void eersteVersie() throws IOException {
        schrijf("");
    }

    @AfterEach
    void stop() {
        knooppunten.forEach(Modelhost::stop);
    }

    @Test
    void gaatNaEenOnderbrekingVerderMetWatNogWacht() throws IOException {
        Modelhost voorbereider = knooppunt(GEEN_DRADEN);
        zaken(voorbereider, VEEL);
        Map<String, Long> voor = openstaand(voorbereider);
        nieuweVersie(voorbereider);
        UUID migratie = voorbereid(voorbereider);
        migreren(voorbereider).start(migratie);

        long gedaan = schietAfOnderweg(voorbereider, migratie);
        assertThat(gedaan).as("onderweg afgeschoten").isBetween(1L, VEEL - 1L);
        assertThat(opNieuweVersie(voorbereider)).isEqualTo(gedaan);
        assertThat(migreren(voorbereider).rapport(migratie).stand()).isEqualTo(Stand.LOOPT);
        assertThat(openstaand(voorbereider)).containsAllEntriesOf(voor);

        knooppunt();
        Migratierapport klaar = klaar(voorbereider, migratie);

        assertThat(klaar.zaken()).isEqualTo(Map.of(Zaakstand.KLAAR, (long) VEEL));
        assertThat(opNieuweVersie(voorbereider)).isEqualTo(VEEL);
        assertThat(openstaand(voorbereider)).containsAllEntriesOf(voor);
        assertThat(opnieuw(voorbereider)).as("eenmaal toegevoegd").isEqualTo(VEEL);
    }

    /** One migration, and then two that were prepared for the same model, each by somebody else. */
    @Test
    void brengtIedereZaakEenKeerOverAlsTweeKnooppuntenTegelijkBeginnen() throws Exception {
        Modelhost een = knooppunt();
        Modelhost ander = knooppunt();
        zaken(een, WEINIG);
        Map<String, Long> voor = openstaand(een);
        nieuweVersie(een);
        UUID samen = voorbereid(een);

        List<String> uitkomsten = tegelijk(() -> start(een, samen), () -> start(ander, samen));

        assertThat(uitkomsten).containsExactlyInAnyOrder("gestart", "ZR-MODELBEHEER-0007");
        assertThat(klaar(een, samen).zaken()).isEqualTo(Map.of(Zaakstand.KLAAR, (long) WEINIG));
        assertThat(openstaand(een)).containsAllEntriesOf(voor);
        assertThat(opnieuw(een)).isEqualTo(WEINIG);

        schrijf("<planItem id=\"pi_bel\" name=\"Bel ons\" definitionRef=\"bel\"/>");
        een.motor(Modellen.class).rolUit();
        UUID eerste = voorbereid(een);
        UUID tweede = voorbereid(ander);

        tegelijk(() -> start(een, eerste), () -> start(ander, tweede));

        Map<Zaakstand, Long> beide = new TreeMap<>(klaar(een, eerste).zaken());
        klaar(een, tweede).zaken().forEach((stand, aantal) -> beide.merge(stand, aantal, Long::sum));
        assertThat(beide.get(Zaakstand.KLAAR)).isEqualTo(WEINIG);
        assertThat(beide).doesNotContainKey(Zaakstand.MISLUKT);
        assertThat(opNieuweVersie(een)).isEqualTo(WEINIG);
        assertThat(openstaand(een)).containsAllEntriesOf(voor);
        assertThat(opnieuw(een)).isEqualTo(WEINIG);
    }

    private Modelhost knooppunt(String... instellingen) {
        Modelhost nieuw = Modelhost.knooppunt(database, map, instellingen);
        knooppunten.add(nieuw);
        return nieuw;
    }

    /** Kills the node that migrates, as a machine that falls over does. */
    private long schietAfOnderweg(Modelhost host, UUID migratie) throws IOException {
        Process proces = Migratieknooppunt.start(database, map);
        try {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> gedaan(host, migratie) > VEEL / 10 || !proces.isAlive());
        } finally {
            proces.destroyForcibly();
            await().atMost(Duration.ofSeconds(30)).until(() -> !proces.isAlive());
        }
        // de server merkt de verbroken verbindingen, en draait terug wat half was
        await().atMost(Duration.ofSeconds(30)).until(() -> gedaan(host, migratie) == opNieuweVersie(host));
        return gedaan(host, migratie);
    }

    private static String start(Modelhost host, UUID migratie) {
        try {
            migreren(host).start(migratie);
            return "gestart";
        } catch (SociaalDomeinException e) {
            return e.foutcode().code();
        }
    }

    private static ModelMigreren migreren(Modelhost host) {
        return host.motor(ModelMigreren.class);
    }

    private static UUID voorbereid(Modelhost host) {
        return UUID.fromString(
                migreren(host).bereidVoor(MODEL, false, BEHEERDER).id());
    }

    private static Migratierapport klaar(Modelhost host, UUID migratie) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> migreren(host).rapport(migratie).stand() == Stand.KLAAR);
        return migreren(host).rapport(migratie);
    }

    private static void zaken(Modelhost host, int aantal) {
        Random toeval = new Random(20261124);
        for (int n = 0; n < aantal; n++) {
            Wandeling.LEVENSDOMEINPLAN.maak(host, toeval);
        }
    }

    private void nieuweVersie(Modelhost host) throws IOException {
        schrijf("<planItem id=\"pi_bel\" name=\"Bel\" definitionRef=\"bel\"/>");
        host.motor(Modellen.class).rolUit();
    }

    /** @param erbij one plan item more, of a listener that every version defines */
    private void schrijf(String erbij) throws IOException {
        String xml = Files.readString(BRON)
                .replaceFirst("(?=      <sentry )", erbij + "\n")
                .replace("    </casePlanModel>", "<userEventListener id=\"bel\" name=\"Bel\"/></casePlanModel>");
        Files.writeString(Files.createDirectories(map.resolve("cases")).resolve(MODEL + ".cmmn.xml"), xml);
    }

    private static long gedaan(Modelhost host, UUID migratie) {
        return tel(host, "zr_modelmigratie_zaak WHERE stand = 'KLAAR' AND migratie = '" + migratie + "'");
    }

    private static long opNieuweVersie(Modelhost host) {
        return tel(host, """
                ACT_CMMN_RU_CASE_INST c JOIN ACT_CMMN_CASEDEF d ON d.ID_ = c.CASE_DEF_ID_
                WHERE d.KEY_ = 'levensdomeinplan'
                  AND d.VERSION_ = (SELECT MAX(VERSION_) FROM ACT_CMMN_CASEDEF WHERE KEY_ = 'levensdomeinplan')""");
    }

    /** How often the new part appeared. */
    private static long opnieuw(Modelhost host) {
        return tel(host, "ACT_CMMN_RU_PLAN_ITEM_INST WHERE ITEM_DEFINITION_ID_ = 'bel'");
    }

    private static long tel(Modelhost host, String uit) {
        return host.motor(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM " + uit)
                .query(Long.class)
                .single();
    }

    private static Map<String, Long> openstaand(Modelhost host) {
        Map<String, Long> aantallen = new TreeMap<>();
        host.motor(JdbcClient.class).sql("""
                        SELECT CASE_INST_ID_ AS zaak, ITEM_DEFINITION_ID_ AS definitie, STATE_ AS toestand, COUNT(*) AS aantal
                        FROM ACT_CMMN_RU_PLAN_ITEM_INST GROUP BY CASE_INST_ID_, ITEM_DEFINITION_ID_, STATE_
                        """).query(rs -> {
            aantallen.put(
                    rs.getString("zaak") + " " + rs.getString("definitie") + " " + rs.getString("toestand"),
                    rs.getLong("aantal"));
        });
        return aantallen;
    }

    private static List<String> tegelijk(Callable<String> een, Callable<String> ander) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(2);
        CyclicBarrier startschot = new CyclicBarrier(2);
        try {
            List<Callable<String>> werk = List.of(
                    () -> {
                        startschot.await(10, TimeUnit.SECONDS);
                        return een.call();
                    },
                    () -> {
                        startschot.await(10, TimeUnit.SECONDS);
                        return ander.call();
                    });
            List<String> uitkomsten = new ArrayList<>();
            for (Future<String> uitkomst : draden.invokeAll(werk, 60, TimeUnit.SECONDS)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
