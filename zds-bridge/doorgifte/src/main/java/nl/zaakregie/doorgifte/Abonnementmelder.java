package nl.zaakregie.doorgifte;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.abonnementen.Abonnementenbeheer;
import nl.zaakregie.api.bericht.DocumentBijgewerkt;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.ZaakBijgewerkt;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.ontvangst.Meelezer;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * Tells abonnementenbeheer, besides the regie, what a message did that the zakenmagazijn took; in the same transaction. A
 * suite that repeats its message causes a second notification: that is a hint, and a hint more does no harm.
 */
final class Abonnementmelder implements Meelezer {

    private final Meelezer regie;
    private final Abonnementenbeheer beheer;

    Abonnementmelder(Meelezer regie, Abonnementenbeheer beheer) {
        this.regie = regie;
        this.beheer = beheer;
    }

    @Override
    public List<Zaakbericht> lees(Berichtkop kop, GelezenBericht bericht) {
        return regie.lees(kop, bericht);
    }

    @Override
    public int meld(Berichtkop kop, List<Zaakbericht> berichten) {
        berichten.forEach(b -> gebeurtenis(b).ifPresent(beheer::opgemerkt));
        return regie.meld(kop, berichten);
    }

    private static Optional<Zaaknotificatie> gebeurtenis(Zaakbericht bericht) {
        if (bericht instanceof NieuweZaakGezien nieuw) {
            Zaaktype type = Zaaktype.van(nieuw.zaaktypecode(), nieuw.zaaktypeomschrijving());
            return Optional.of(van(bericht, type, Gebeurtenis.CREEER_ZAAK, Optional.empty()));
        }
        if (bericht instanceof ZaakstatusOntvangen status) {
            return zonderType(bericht, Gebeurtenis.ACTUALISEER_ZAAKSTATUS, Optional.of(status(status)));
        }
        if (bericht instanceof ZaakBijgewerkt) {
            return zonderType(bericht, Gebeurtenis.UPDATE_ZAAK, Optional.empty());
        }
        if (bericht instanceof DocumentBijgewerkt) {
            return zonderType(bericht, Gebeurtenis.UPDATE_ZAAKDOCUMENT, Optional.empty());
        }
        return bericht instanceof DocumentOntvangen
                ? zonderType(bericht, Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE, Optional.empty())
                : Optional.empty();
    }

    private static Optional<Zaaknotificatie> zonderType(
            Zaakbericht bericht, Gebeurtenis gebeurtenis, Optional<Zaakstatus> status) {
        return Optional.of(van(bericht, Zaaktype.van("", ""), gebeurtenis, status));
    }

    private static Zaaknotificatie van(
            Zaakbericht bericht, Zaaktype type, Gebeurtenis gebeurtenis, Optional<Zaakstatus> status) {
        return new Zaaknotificatie(
                bericht.zaak().waarde(), type, gebeurtenis, bericht.afzender(), status.orElse(null), List.of());
    }

    private static Zaakstatus status(ZaakstatusOntvangen bericht) {
        Statustype type = new Statustype(null, null, null, null, bericht.status(), null);
        return new Zaakstatus(type, null, bericht.gezet().map(StufTijdstip::van).orElse(null), null, null);
    }
}
