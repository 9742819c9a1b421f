package nl.zaakregie.runtime.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel.Stand;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at one dossier in the same moment, with real threads. */
class GelijktijdigIT {

    private static final int DRADEN = 4;

    private Dossiers dossiers;
    private CmmnRuntimeService motor;
    private TransactionTemplate transactie;

    private void op(Databasesoort soort) {
        ApplicationContext host = Proefhost.op(soort);
        dossiers = host.getBean(Dossiers.class);
        motor = host.getBean(CmmnRuntimeService.class);
        transactie = new TransactionTemplate(host.getBean(PlatformTransactionManager.class));
    }

    @OpElkeDatabase
    void startEenDeelplanBijDubbelKlikkenMaarEenKeer(Databasesoort soort) throws Exception {
        op(soort);
        DossierId id = geopend();
        doe(() -> dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of()));

        List<String> uitkomsten = tegelijk(nummer -> doe(() -> dossiers.start(id, "uitvoerenDeelplan", "D-1")));

        assertThat(uitkomsten).containsOnlyOnce("gelukt").allMatch(u -> u.equals("gelukt") || u.equals("409"));
        assertThat(dossiers.taken(id))
                .filteredOn(t -> t.definitie().equals("uitvoeren"))
                .hasSize(1);
    }

    @OpElkeDatabase
    void zetTegelijkVerschillendeDeelplannenKlaarZonderErEenTeVerliezen(Databasesoort soort) throws Exception {
        op(soort);
        DossierId id = geopend();

        List<String> uitkomsten = tegelijk(nummer -> doe(() -> {
            dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-" + nummer, Map.of());
            dossiers.start(id, "uitvoerenDeelplan", "D-" + nummer);
        }));

        assertThat(uitkomsten).containsOnly("gelukt");
        assertThat(dossiers.onderdelen(id))
                .filteredOn(o -> o.definitie().equals("uitvoerenDeelplan") && o.stand() == Stand.ACTIEF)
                .extracting(o -> o.sleutel().orElseThrow())
                .containsExactlyInAnyOrder("D-0", "D-1", "D-2", "D-3");
    }

    /** Something else than a dossier command, e.g. a job of the engine, changed the case in the meantime. */
    @OpElkeDatabase
    void vertaaltEenVerlorenRaceMetDeMotorInEenWeigering(Databasesoort soort) throws Exception {
        op(soort);
        DossierId id = geopend();
        doe(() -> dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of()));
        String exemplaar = motor.createPlanItemInstanceQuery()
                .caseInstanceId(id.toString())
                .planItemInstanceStateEnabled()
                .planItemDefinitionId("uitvoerenDeelplan")
                .singleResult()
                .getId();

        List<String> uitkomsten = tegelijk(nummer -> doe(() -> {
            if (nummer == 0) {
                dossiers.start(id, "uitvoerenDeelplan", "D-1");
            } else if (nummer == 1) {
                new Motoraanroep(Proefhost.op(soort)
                                .getBean(org.flowable.cmmn.engine.CmmnEngine.class)
                                .getCmmnEngineConfiguration()
                                .getCommandExecutor())
                        .doe(id, () -> motor.startPlanItemInstance(exemplaar));
            }
        }));

        assertThat(uitkomsten).filteredOn("gelukt"::equals).hasSizeGreaterThanOrEqualTo(DRADEN - 1);
        assertThat(dossiers.taken(id))
                .filteredOn(t -> t.definitie().equals("uitvoeren"))
                .hasSize(1);
    }

    /** What each thread got: {@code gelukt}, the status of the refusal, or {@code al gestart}; anything else fails the test. */
    private static List<String> tegelijk(IntConsumer werk) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        CyclicBarrier start = new CyclicBarrier(DRADEN);
        try {
            List<Callable<String>> opdrachten = new ArrayList<>();
            for (int i = 0; i < DRADEN; i++) {
                int nummer = i;
                opdrachten.add(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return uitkomst(werk, nummer);
                });
            }
            List<String> uitkomsten = new ArrayList<>();
            for (Future<String> uitkomst : draden.invokeAll(opdrachten, 60, TimeUnit.SECONDS)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }

    private static String uitkomst(IntConsumer werk, int nummer) {
        try {
            werk.accept(nummer);
            return "gelukt";
        } catch (SociaalDomeinException geweigerd) {
            return String.valueOf(geweigerd.foutcode().httpStatus());
        } catch (org.flowable.common.engine.api.FlowableIllegalStateException alGestart) {
            return "al gestart";
        }
    }

    private DossierId geopend() {
        DossierId id = DossierId.nieuw();
        doe(() -> dossiers.open(new Dossieropening(id, "groepstraject", "proeftraject", false, Map.of())));
        return id;
    }

    private void doe(Runnable werk) {
        transactie.executeWithoutResult(status -> werk.run());
    }
}
