package nl.zaakregie.doorgifte;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.zaakregie.stuf.server.Stufpost;
import nl.zaakregie.stuf.server.Testbericht;

/** Messages as suites send them. */
final class Suiteberichten {

    private Suiteberichten() {}

    static String nummer() {
        return UUID.randomUUID().toString();
    }

    static Testbericht status(String nummer) {
        return Testbericht.lees("zds11-actualiseerZaakstatus").metReferentie(nummer);
    }

    static Testbericht van(String zender, Testbericht bericht) {
        return bericht.met("<StUF:applicatie>Suite<", "<StUF:applicatie>" + zender + "<");
    }

    static byte[] envelop(Testbericht bericht) {
        return Stufpost.envelop(Stufpost.SOAP11, bericht.kaal()).getBytes(StandardCharsets.UTF_8);
    }
}
