package nl.zaakregie.doorgifte;

import java.time.Clock;
import java.time.Duration;

/** Forgets messages that were settled long ago. */
final class Opruimer {

    private final Wachtrij wachtrij;
    private final Clock klok;
    private final Duration onthoud;

    Opruimer(Wachtrij wachtrij, Clock klok, Duration onthoud) {
        this.wachtrij = wachtrij;
        this.klok = klok;
        this.onthoud = onthoud;
    }

    void ruimOp() {
        wachtrij.vergeetVan(klok.instant().minus(onthoud));
    }
}
