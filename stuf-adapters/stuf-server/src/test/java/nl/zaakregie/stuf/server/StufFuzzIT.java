package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * Sends spoilt messages to the real endpoints. System properties: {@code stuf.fuzz.aantal} (20000) and
 * {@code stuf.fuzz.seed}; the seed is printed and gives the same messages again.
 */
class StufFuzzIT extends Eindpunttest {

    private static final int AANTAL = Integer.getInteger("stuf.fuzz.aantal", 20_000);
    private static final long SEED = Long.getLong("stuf.fuzz.seed", System.nanoTime());
    private static final int TEGELIJK = 4;
    private static final int AANLOOP = Math.min(2_000, AANTAL / 4);
    private static final long SNEL = 2_000;
    /** A slow answer may be the machine's doing; one that is slow each time, with nothing beside it, is the message's. */
    private static final int NOG_EENS = 5;

    private static final long GEHEUGEN = 64L << 20;
    private static final List<Logger> RUIS = Stream.of(
                    "nl.zaakregie.stuf.server.afhandeling", "org.apache.cxf.binding.soap")
            .map(n -> (Logger) LoggerFactory.getLogger(n))
            .toList();

    @TestBean(methodName = "fuzzmagazijn")
    private Testmagazijn teller;

    @LocalServerPort
    private int fuzzpoort;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Testbericht> berichten = Testbericht.alle();
    private final Fuzzoordeel oordeel = new Fuzzoordeel();
    private final long[] duur = new long[AANTAL];

    static Testmagazijn fuzzmagazijn() {
        return new Fuzzmagazijn();
    }

    /** A line per refusal is of no use here. */
    @BeforeEach
    void stil() {
        RUIS.forEach(l -> l.setLevel(Level.ERROR));
    }

    @AfterEach
    void weerHoorbaar() {
        RUIS.forEach(l -> l.setLevel(null));
    }

    @Test
    void geeftOpElkVerminktBerichtOpTijdEenGoedAntwoordEnBewaartNietsDatIsGeweigerd() throws Exception {
        System.out.println("StufFuzzIT seed=" + SEED + " aantal=" + AANTAL);

        verstuur(0, AANLOOP);
        long geheugenVooraf = gebruiktGeheugen();
        verstuur(AANLOOP, AANTAL);
        long erbij = gebruiktGeheugen() - geheugenVooraf;
        overhoorTrage();

        int traagste = IntStream.range(0, AANTAL)
                .boxed()
                .max(Comparator.comparingLong(n -> duur[n]))
                .orElseThrow();
        System.out.println("StufFuzzIT uitkomsten=" + oordeel.uitkomsten() + " langste=" + duur[traagste]
                + " ms (bericht " + traagste + "), geheugen erbij=" + (erbij >> 10) + " KB");
        assertThat(oordeel.bezwaren()).as("seed %d", SEED).isEmpty();
        assertThat(gevolgen()).as("gevolgen, seed %d", SEED).isEqualTo(bevestigd());
        assertThat(duur[traagste])
                .as("langste in ms, seed %d bericht %d", SEED, traagste)
                .isLessThan(SNEL);
        assertThat(erbij).as("geheugen erbij").isLessThan(GEHEUGEN);
        assertThat(oordeel.uitkomsten()).as("ook goede berichten").containsKeys("200 Bv03Bericht", "500 StUF055");
    }

    private void verstuur(int van, int tot) throws Exception {
        AtomicInteger volgende = new AtomicInteger(van);
        ExecutorService werkers = Executors.newFixedThreadPool(TEGELIJK);
        try {
            List<Future<?>> taken = IntStream.range(0, TEGELIJK)
                    .<Future<?>>mapToObj(w -> werkers.submit(() -> {
                        for (int n = volgende.getAndIncrement(); n < tot; n = volgende.getAndIncrement()) {
                            verstuur(n);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> taak : taken) {
                taak.get();
            }
        } finally {
            werkers.shutdownNow();
        }
    }

    private void verstuur(int nummer) throws InterruptedException {
        Fuzzverzoek verzoek = verzoek(nummer);
        try {
            duur[nummer] = stuur(verzoek);
        } catch (IOException e) {
            oordeel.bezwaar(verzoek, "geen antwoord", e.toString());
        }
    }

    /** Once more, one at a time. */
    private void overhoorTrage() throws IOException, InterruptedException {
        for (int nummer :
                IntStream.range(0, AANTAL).filter(n -> duur[n] >= SNEL).toArray()) {
            for (int keer = 0; keer < NOG_EENS && duur[nummer] >= SNEL; keer++) {
                duur[nummer] = Math.min(duur[nummer], stuur(verzoek(nummer)));
            }
        }
    }

    private Fuzzverzoek verzoek(int nummer) {
        return Fuzzverzoek.maak("http://127.0.0.1:" + fuzzpoort + "/stuf/", berichten, SEED, nummer);
    }

    /** In milliseconds. */
    private long stuur(Fuzzverzoek verzoek) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> antwoord = http.send(verzoek.http(), BodyHandlers.ofString());
        long milliseconden = (System.nanoTime() - begin) / 1_000_000;
        oordeel.weeg(verzoek, antwoord);
        return milliseconden;
    }

    /** A message with a key has its effect once, however often it is acknowledged. */
    private Map<String, Integer> bevestigd() {
        return oordeel.bevestigd().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getKey().equals(Fuzzmagazijn.ONHERKENBAAR)
                                ? e.getValue().get()
                                : 1));
    }

    private Map<String, Integer> gevolgen() {
        return ((Fuzzmagazijn) teller)
                .gevolgen().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().get()));
    }

    private static long gebruiktGeheugen() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
