package nl.zaakregie.runtime.inkomend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class VoorrangTest {

    private static final Duration LANG = Duration.ofMinutes(1);

    private final Voorrang voorrang = new Voorrang(LANG);

    @Test
    void verwerkenGaatDoorAlsErNietsBinnenkomt() {
        assertThat(wijk(voorrang)).isLessThan(LANG);
    }

    @Test
    void verwerkenWachtNietAlsDeOntvangstIsMislukt() {
        Supplier<String> mislukt = () -> {
            throw new IllegalStateException("database weg");
        };
        assertThat(catchThrowable(() -> voorrang.voor(mislukt))).hasMessage("database weg");

        assertThat(wijk(voorrang)).isLessThan(LANG);
    }

    @Test
    void verwerkenWijktVoorEenOntvangstMaarNietVoorAltijd() throws Exception {
        Voorrang kort = new Voorrang(Duration.ofMillis(20));
        CountDownLatch bezig = new CountDownLatch(1);
        CountDownLatch klaar = new CountDownLatch(1);
        ExecutorService draad = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> ontvangst = draad.submit(() -> kort.voor(() -> {
                bezig.countDown();
                return wacht(klaar);
            }));
            bezig.await();

            Duration gewacht = wijk(kort);

            assertThat(gewacht).isGreaterThanOrEqualTo(Duration.ofMillis(20));
            klaar.countDown();
            assertThat(ontvangst.get(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            draad.shutdownNow();
        }
    }

    private static Duration wijk(Voorrang voorrang) {
        long begin = System.nanoTime();
        voorrang.wijk();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static boolean wacht(CountDownLatch klaar) {
        try {
            return klaar.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
