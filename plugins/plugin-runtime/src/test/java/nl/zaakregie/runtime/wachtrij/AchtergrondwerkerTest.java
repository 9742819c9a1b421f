package nl.zaakregie.runtime.wachtrij;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

class AchtergrondwerkerTest {

    private static final Duration EEUWIG = Duration.ofHours(1);
    private static final Duration KORT = Duration.ofMillis(20);

    private final AtomicInteger stappen = new AtomicInteger();
    private Achtergrondwerker werker = new Achtergrondwerker("test", 1, EEUWIG, () -> false);

    @AfterEach
    void stop() {
        werker.stop();
    }

    @Test
    void werktDoorZolangErWerkIsEnWachtDanOpDeWekker() {
        AtomicInteger werk = new AtomicInteger(3);
        werker = new Achtergrondwerker("test", 2, EEUWIG, () -> werk.getAndUpdate(n -> Math.max(0, n - 1)) > 0);
        werker.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> werk.get() == 0);

        werk.set(1);
        werker.wek();

        await().atMost(Duration.ofSeconds(10)).until(() -> werk.get() == 0);
    }

    @Test
    void peiltOokZonderGewektTeWorden() {
        werker = new Achtergrondwerker("test", 1, KORT, () -> stappen.incrementAndGet() < 0);

        werker.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> stappen.get() > 3);
    }

    @Test
    void eenFoutKostGeenDraad() {
        werker = new Achtergrondwerker("test", 1, KORT, () -> {
            if (stappen.incrementAndGet() % 2 == 0) {
                throw new IllegalStateException("even");
            }
            throw new StackOverflowError();
        });

        werker.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> stappen.get() > 3);
    }

    @Test
    void werktAlsSysteem() {
        AtomicReference<Authentication> wie = new AtomicReference<>();
        werker = new Achtergrondwerker("test", 1, KORT, () -> {
            wie.set(SecurityContextHolder.getContext().getAuthentication());
            return false;
        });

        werker.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> wie.get() != null);
        assertThat(wie.get().getName()).isEqualTo("systeem");
    }

    @Test
    void naStoppenWordtErNietsMeerGedaan() {
        werker = new Achtergrondwerker("test", 3, KORT, () -> stappen.incrementAndGet() < 0);
        werker.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> stappen.get() > 3);

        werker.stop();

        int toen = stappen.get();
        werker.wek();
        assertThat(werker.isRunning()).isFalse();
        await().during(Duration.ofMillis(200)).atMost(Duration.ofSeconds(2)).until(() -> stappen.get() == toen);
    }
}
