package nl.zaakregie.berichtenlog;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;

/**
 * Timer {@value #NAAM}: number and duration of exchanges, with tags {@code service}, {@code versie}, {@code richting} and
 * {@code resultaat}. All tags come from closed lists, so that a sender cannot make meters.
 */
final class Berichtmeters implements Berichtenlog {

    static final String NAAM = "zaakregie.stuf.berichten";

    private static final String ONBEKEND = "onbekend";

    private final MeterRegistry register;
    private final Map<Soort, Timer> meters = new ConcurrentHashMap<>();

    Berichtmeters(MeterRegistry register) {
        this.register = register;
    }

    @Override
    public void noteer(Uitwisseling u) {
        Soort soort = new Soort(
                u.bericht().service().map(s -> s.operatienaam()).orElse(ONBEKEND),
                u.bericht().service().map(s -> s.versie().name()).orElse(ONBEKEND),
                u.richting(),
                u.afloop().resultaat());
        meters.computeIfAbsent(soort, this::meter).record(u.duur());
    }

    private Timer meter(Soort soort) {
        return Timer.builder(NAAM)
                .description("StUF-berichten met hun antwoord")
                .tag("service", soort.service())
                .tag("versie", soort.versie())
                .tag("richting", soort.richting().name())
                .tag("resultaat", soort.resultaat())
                .register(register);
    }

    /** The tags of one meter. */
    private record Soort(String service, String versie, Richting richting, String resultaat) {}
}
