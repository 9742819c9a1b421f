package nl.zaakregie.ontvangst;

import java.util.function.Function;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Berichtkop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers a mapped message to the inbox and translates what that says into StUF. Called inside the transaction of the
 * register, so that the rows of register and inbox commit together and before the Bv03 leaves.
 */
final class Aanname {

    private static final Logger LOG = LoggerFactory.getLogger(Aanname.class);

    private final Inkomend inkomend;
    private final Zendervolgorde volgorde;

    Aanname(Inkomend inkomend, Zendervolgorde volgorde) {
        this.inkomend = inkomend;
        this.volgorde = volgorde;
    }

    /**
     * @param nietOndersteund makes the fault when no plugin is for this message, from what that was judged on
     * @throws StufFout StUF016, StUF043, StUF058 or that of {@code nietOndersteund}; then nothing was stored
     */
    void neemAan(Berichtkop kop, InkomendBericht bericht, Function<String, StufFout> nietOndersteund) {
        Ontvangst uitkomst =
                inkomend.ontvang(Sleutels.sleutel(kop), Sleutels.vingerafdruk(kop), bericht, volgorde.van(kop));
        if (uitkomst instanceof Ontvangst.Bewaard bewaard) {
            LOG.info(
                    "Bericht bewaard, soort={}, bericht={}, herhaling={}",
                    bericht.getClass().getSimpleName(),
                    bewaard.antwoordnummer(),
                    bewaard.herhaling());
        } else if (uitkomst instanceof Ontvangst.NietUniek) {
            throw new StufFout(StufFoutcode.STUF016, "referentienummer");
        } else if (uitkomst instanceof Ontvangst.Geweigerd geweigerd) {
            throw Bezwaren.alsFout(geweigerd.details());
        } else if (uitkomst instanceof Ontvangst.NietOndersteund niet) {
            throw nietOndersteund.apply(niet.details());
        }
    }
}
