package nl.zaakregie.dossieropslag;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;

/**
 * Whether the zakenmagazijn and the DMS could be reached at the last look. Looking happens at the rhythm of the number
 * stock; the start page never waits for a network.
 */
final class Verbindingen {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Map<String, BooleanSupplier> proeven;
    private final Map<String, String> standen = new ConcurrentSkipListMap<>();
    private final Clock clock;

    Verbindingen(Map<String, BooleanSupplier> proeven, Clock clock) {
        this.proeven = Map.copyOf(proeven);
        this.clock = clock;
    }

    void kijk() {
        proeven.forEach((naam, proef) -> standen.put(
                "verbinding met " + naam,
                (proef.getAsBoolean() ? "bereikbaar" : "niet bereikbaar") + " (" + nu() + ")"));
    }

    Map<String, String> standen() {
        return Map.copyOf(standen);
    }

    private String nu() {
        return LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()).format(TIJD);
    }
}
