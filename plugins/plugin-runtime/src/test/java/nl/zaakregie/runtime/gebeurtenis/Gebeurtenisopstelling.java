package nl.zaakregie.runtime.gebeurtenis;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.PlanVastgesteld;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Wachtrijinstellingen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

/** The delivery of events on a fresh database, step by step in the hands of a test. */
final class Gebeurtenisopstelling {

    static final int POGINGEN_VOOR_PARKEREN = 3;

    final TestDatabase database;
    final VerzetbareKlok klok = new VerzetbareKlok();
    final Luisterplugin plugin = new Luisterplugin();
    final AfleveringRepository afleveringen;
    final Gebeurtenissen gebeurtenissen;
    final Afleveren afleveren;
    final AtomicInteger gewekt = new AtomicInteger();
    final PlanId plan = PlanId.nieuw();

    Gebeurtenisopstelling(Databasesoort soort) {
        database = soort.vers("runtime");
        database.jdbc().sql("CREATE TABLE effect (versie INTEGER)").update();
        Opslagjson json = new Opslagjson();
        Abonnementen abonnementen = new Abonnementen(() -> List.of(plugin));
        afleveringen = new AfleveringRepository(database.jdbc());
        gebeurtenissen = new DuurzameGebeurtenissen(abonnementen, afleveringen, json, klok, gewekt::incrementAndGet);
        Wachtrijinstellingen instellingen = new Wachtrijinstellingen(
                1, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(40), POGINGEN_VOOR_PARKEREN);
        afleveren = new Afleveren(afleveringen, abonnementen, json, klok, database.transactiebeheer(), instellingen);
    }

    PlanVastgesteld vastgesteld(DossierId dossier, int versie) {
        return new PlanVastgesteld(plan, dossier, versie);
    }

    void publiceer(DossierId dossier, int... versies) {
        database.transactie().executeWithoutResult(status -> {
            for (int versie : versies) {
                gebeurtenissen.publiceer(vastgesteld(dossier, versie));
            }
        });
    }

    void leverAllesAf() {
        while (afleveren.neem()) {
            // until nothing is due
        }
    }

    void legEffectVast(int versie) {
        database.jdbc()
                .sql("INSERT INTO effect (versie) VALUES (:versie)")
                .param("versie", versie)
                .update();
    }

    List<Integer> effecten() {
        return database.jdbc()
                .sql("SELECT versie FROM effect")
                .query(Integer.class)
                .list();
    }
}
