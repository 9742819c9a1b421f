package nl.zaakregie.ontvangst;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.NotificatieServices;
import org.jspecify.annotations.Nullable;

/**
 * Takes notificeerOverZaak of RZS 1.0. A notification is a hint: what it tells by itself goes to the inbox at once, the
 * rest is asked of the zakenmagazijn. What concerns nobody here is acknowledged and forgotten.
 */
final class Notificatieontvangst implements NotificatieServices {

    private final Meelezer meelezer;
    private final Supplier<@Nullable Zaaknavraag> navraag;

    Notificatieontvangst(Meelezer meelezer, Supplier<@Nullable Zaaknavraag> navraag) {
        this.meelezer = meelezer;
        this.navraag = navraag;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.NOTIFICEER_OVER_ZAAK);
    }

    @Override
    public void notificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
        String afzender = kop.zender().map(Systeem::applicatie).orElse("");
        Bezwaren bezwaren = new Bezwaren();
        Zaakvertaling.identificatie(notificatie.zaakidentificatie(), Zaakvertaling.IDENTIFICATIE, bezwaren);
        bezwaren.keur();
        Optional<Zaakbericht> direct = Zaakberichten.van(afzender, notificatie);
        direct.ifPresent(bericht -> meelezer.meld(kop, List.of(bericht)));
        Zaaknavraag vrager = navraag.get();
        boolean meerNodig = direct.isEmpty();
        if (meerNodig && vrager != null) {
            vrager.vraag(afzender, notificatie.zaakidentificatie(), notificatie.gebeurtenis());
        }
    }
}
