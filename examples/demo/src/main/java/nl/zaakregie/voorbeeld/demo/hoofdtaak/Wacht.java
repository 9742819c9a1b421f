package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background; fails with a sentence when it does not happen in time. */
public final class Wacht {

    private static final Duration HOOGSTENS = Duration.ofSeconds(60);

    private Wacht() {}

    public static void tot(String wat, BooleanSupplier gebeurd) {
        Instant einde = Instant.now().plus(HOOGSTENS);
        while (!gebeurd.getAsBoolean()) {
            if (Instant.now().isAfter(einde)) {
                throw new IllegalStateException("Na " + HOOGSTENS.toSeconds() + " s nog niet: " + wat);
            }
            pauze();
        }
    }

    public static void eis(String wat, boolean klopt) {
        if (!klopt) {
            throw new IllegalStateException("Klopt niet: " + wat);
        }
    }

    private static void pauze() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken", e);
        }
    }
}
