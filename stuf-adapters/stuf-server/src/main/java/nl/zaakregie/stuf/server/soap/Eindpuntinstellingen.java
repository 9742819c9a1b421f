package nl.zaakregie.stuf.server.soap;

import java.util.Optional;
import nl.zaakregie.stuf.server.wss.Berichtbeveiliging;
import nl.zaakregie.stuf.xml.Limieten;

/**
 * @param maximum largest request in bytes, as sent and also after unpacking gzip
 * @param hoogsteAfschrift largest request of which the handling gets a copy of the bytes; 0 = of none
 * @param wss empty = a Security header is not asked for and not looked at
 */
public record Eindpuntinstellingen(
        long maximum, int hoogsteAfschrift, Limieten limieten, Mtom mtom, Optional<Berichtbeveiliging> wss) {

    /** Standard bounds, MTOM as asked, no WS-Security. */
    public static Eindpuntinstellingen met(long maximum) {
        return new Eindpuntinstellingen(maximum, 0, Limieten.STANDAARD, Mtom.ZOALS_GEVRAAGD, Optional.empty());
    }
}
