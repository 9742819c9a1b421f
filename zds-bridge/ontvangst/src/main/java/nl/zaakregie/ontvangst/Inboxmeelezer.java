package nl.zaakregie.ontvangst;

import java.util.List;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.server.Berichtkop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices by way of the inbox: durable, once, and only when a plugin is for it. */
final class Inboxmeelezer implements Meelezer {

    private static final Logger LOG = LoggerFactory.getLogger(Inboxmeelezer.class);

    private final Inkomend inkomend;
    private final Zendervolgorde volgorde;

    Inboxmeelezer(Inkomend inkomend, Zendervolgorde volgorde) {
        this.inkomend = inkomend;
        this.volgorde = volgorde;
    }

    @Override
    public List<Zaakbericht> lees(Berichtkop kop, GelezenBericht bericht) {
        try {
            return Zaakberichten.van(kop, bericht);
        } catch (RuntimeException e) {
            // its text may hold what the message holds
            LOG.info(
                    "Bericht voor een ander is niet te volgen, service={}, fout={}",
                    kop.service(),
                    e.getClass().getSimpleName());
            return List.of();
        }
    }

    @Override
    public int meld(Berichtkop kop, List<Zaakbericht> berichten) {
        int bewaard = 0;
        for (Zaakbericht bericht : berichten) {
            Ontvangst uitkomst = inkomend.ontvang(
                    Sleutels.sleutelVan(kop, bericht), Sleutels.vingerafdruk(kop), bericht, volgorde.van(kop));
            if (uitkomst instanceof Ontvangst.Bewaard b && !b.herhaling()) {
                bewaard++;
                LOG.info(
                        "Bericht voor een ander raakt een traject, soort={}, bericht={}",
                        bericht.getClass().getSimpleName(),
                        b.antwoordnummer());
            }
        }
        return bewaard;
    }
}
