package nl.zaakregie.berichtenlog;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Uitwisseling;

/**
 * Timer {@value #NAAM}: number and duration of exchanges, with tags {@code service}, {@code versie}, {@code richting} and
 * {@code resultaat}. All tags come from closed lists, so that a sender cannot make meters.
 */
final class Berichtmeters implements Berichtenlog {

    static final String NAAM = "zaakregie.stuf.berichten";

    private static final String ONBEKEND = "onbekend";

    private final MeterRegistry register;

    Berichtmeters(MeterRegistry register) {
        this.register = register;
    }

    @Override
    public void noteer(Uitwisseling u) {
        Timer.builder(NAAM)
                .description("StUF-berichten met hun antwoord")
                .tag("service", u.bericht().service().map(s -> s.operatienaam()).orElse(ONBEKEND))
                .tag("versie", u.bericht().service().map(s -> s.versie().name()).orElse(ONBEKEND))
                .tag("richting", u.richting().name())
                .tag("resultaat", u.afloop().resultaat())
                .register(register)
                .record(u.duur());
    }
}
