package nl.zaakregie.testkit.geheugen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until the test moves it. Starts on the reference day of the family file, 10:00 UTC. */
public final class VerzetbareKlok extends Clock {

    private final ZoneId zone;
    private volatile Instant nu;

    public VerzetbareKlok() {
        this(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    }

    public VerzetbareKlok(Instant nu, ZoneId zone) {
        this.nu = nu;
        this.zone = zone;
    }

    public VerzetbareKlok verder(Duration duur) {
        nu = nu.plus(duur);
        return this;
    }

    public VerzetbareKlok zetOp(Instant tijdstip) {
        nu = tijdstip;
        return this;
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId andereZone) {
        return new VerzetbareKlok(nu, andereZone);
    }
}
