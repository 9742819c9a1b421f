package nl.zaakregie.testkit.log;

import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Leaks on purpose. Its name keeps it out of the build; {@link LogBewakerTest} runs it. */
@ExtendWith(LogBewaker.class)
class LekkendeProef {

    @Test
    void schoon() {
        System.err.println("zaak bevestigd");
    }

    @Test
    void lekt() {
        System.err.println("zaak van " + Gezin.SANNE.bsn().orElseThrow().waarde());
    }
}
