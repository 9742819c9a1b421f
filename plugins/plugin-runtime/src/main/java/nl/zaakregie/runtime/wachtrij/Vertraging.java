package nl.zaakregie.runtime.wachtrij;

import java.time.Duration;

/**
 * Growing delay between attempts: doubles from {@code eerste} up to {@code hoogste} and stays there, for ever.
 */
public record Vertraging(Duration eerste, Duration hoogste) {

    public Vertraging {
        if (eerste.isNegative() || eerste.isZero() || hoogste.compareTo(eerste) < 0) {
            throw new IllegalArgumentException(
                    "De eerste vertraging moet groter dan nul zijn en niet groter dan de hoogste");
        }
    }

    /** @param pogingen attempts made so far, at least 1 */
    public Duration na(int pogingen) {
        Duration wacht = eerste;
        for (int i = 1; i < pogingen && wacht.compareTo(hoogste) < 0; i++) {
            wacht = wacht.multipliedBy(2);
        }
        return wacht.compareTo(hoogste) < 0 ? wacht : hoogste;
    }
}
