package nl.zaakregie.stuf.server;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For a host with one node that offers no register of its own: what it remembers goes with the process. */
final class HerhalingenInGeheugen implements Herhalingsregister {

    private final Map<String, Instant> gezien = new ConcurrentHashMap<>();
    private final Clock klok;

    HerhalingenInGeheugen(Clock klok) {
        this.klok = klok;
    }

    @Override
    public boolean nieuw(String kenmerk, Instant vervalt) {
        Instant nu = klok.instant();
        gezien.values().removeIf(nu::isAfter);
        return gezien.putIfAbsent(kenmerk, vervalt) == null;
    }
}
