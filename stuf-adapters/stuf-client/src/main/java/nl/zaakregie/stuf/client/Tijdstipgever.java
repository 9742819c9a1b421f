package nl.zaakregie.stuf.client;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * Gives values for tijdstipBericht that rise strictly, as StUF 03.01 asks per sender: at least a millisecond apart, also
 * when the clock stands still, is set back, or repeats an hour because summer time ends (StUF has local time without
 * zone). Thread-safe within one process. Who sends from more processes, or after a restart, passes the last value used.
 */
public final class Tijdstipgever {

    private static final DateTimeFormatter CIJFERS = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS", Locale.ROOT);

    private final Clock klok;
    private final AtomicReference<LocalDateTime> laatste;

    public Tijdstipgever(Clock klok) {
        this(klok, new StufTijdstip("19700101"));
    }

    /** @param laatsteGebruikt last value that this sender has used */
    public Tijdstipgever(Clock klok, StufTijdstip laatsteGebruikt) {
        this.klok = klok;
        this.laatste = new AtomicReference<>(LocalDateTime.ofInstant(laatsteGebruikt.moment(), StufTijdstip.ZONE));
    }

    /** Later than every value given before; 17 digits. */
    public StufTijdstip volgende() {
        LocalDateTime nu =
                LocalDateTime.ofInstant(klok.instant(), StufTijdstip.ZONE).truncatedTo(ChronoUnit.MILLIS);
        LocalDateTime gegeven =
                laatste.updateAndGet(vorige -> nu.isAfter(vorige) ? nu : vorige.plus(1, ChronoUnit.MILLIS));
        return new StufTijdstip(CIJFERS.format(gegeven));
    }
}
