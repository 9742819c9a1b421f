package nl.zaakregie.runtime.onderhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.werk.Onderhoudstaak;
import nl.zaakregie.runtime.plugin.PluginRegister;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class OnderhoudIT {

    private final VerzetbareKlok klok = new VerzetbareKlok();
    private final AtomicInteger keren = new AtomicInteger();

    @OpElkeDatabase
    void doetEenTaakNietVakerDanGevraagd(Databasesoort soort) {
        Onderhoudsronde ronde = ronde(soort.vers("runtime"), taak("opruimen", keren::incrementAndGet));

        ronde.loop();
        ronde.loop();
        klok.verder(Duration.ofMinutes(61));
        ronde.loop();

        assertThat(keren).hasValue(2);
    }

    @OpElkeDatabase
    void doetEenTaakOpEenKnoopTegelijk(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("runtime");
        ExecutorService knopen = Executors.newFixedThreadPool(4);
        List<Callable<Object>> rondes = Stream.generate(() -> ronde(database, taak("opruimen", keren::incrementAndGet)))
                .limit(4)
                .map(r -> Executors.callable(r::loop))
                .toList();

        for (Future<Object> klaar : knopen.invokeAll(rondes)) {
            klaar.get();
        }

        knopen.shutdown();
        assertThat(keren).hasValue(1);
    }

    @OpElkeDatabase
    void gaatDoorAlsEenTaakMislukt(Databasesoort soort) {
        Onderhoudsronde ronde = ronde(
                soort.vers("runtime"),
                taak("stuk", () -> {
                    throw new IllegalStateException("stuk");
                }),
                taak("opruimen", keren::incrementAndGet));

        ronde.loop();

        assertThat(keren).hasValue(1);
    }

    private Onderhoudsronde ronde(TestDatabase database, Onderhoudstaak... taken) {
        return new Onderhoudsronde(
                new PluginRegister(List.of(plugin(List.of(taken)))), new OnderhoudRepository(database.jdbc()), klok);
    }

    private static Onderhoudstaak taak(String naam, Runnable werk) {
        return new Onderhoudstaak(naam, Duration.ofHours(1), werk);
    }

    private static Plugin plugin(List<Onderhoudstaak> taken) {
        List<Onderhoudstaak> eigen = new ArrayList<>(taken);
        return new Plugin() {
            @Override
            public PluginId id() {
                return new PluginId("proef");
            }

            @Override
            public String naam() {
                return "Proef";
            }

            @Override
            public List<Onderhoudstaak> onderhoud() {
                return eigen;
            }
        };
    }
}
