package nl.zaakregie.ontvangst;

import java.util.List;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.server.Berichtkop;

/**
 * Lets the regie side notice messages that are meant for another: what concerns a running traject goes to the inbox, of
 * all else nothing stays.
 */
public interface Meelezer {

    /**
     * What the message says of zaken, as the plugins see it. Empty for services that change no zaak, and for what cannot
     * be understood: whether the message is right is not ours to judge. Empty too for an updateZaakdocument that names no
     * zaak; see {@link #bijgewerkt}.
     */
    List<Zaakbericht> lees(Berichtkop kop, GelezenBericht bericht);

    /** What a changed document means, once is known which zaken it stands in. */
    default List<Zaakbericht> bijgewerkt(Berichtkop kop, Zaakdocument document) {
        return Zaakberichten.bijgewerkt(kop.zender().map(Systeem::applicatie).orElse(""), document);
    }

    /**
     * Offers them to the inbox; the same message again has no second effect. Takes part in the transaction of the caller.
     *
     * @return how many concerned a running traject and were kept
     */
    int meld(Berichtkop kop, List<Zaakbericht> berichten);
}
