package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.INITIEER_NOTIFICEER_OVER_ZAAK;
import static nl.zaakregie.stuf.Operatie.NOTIFICEER_OVER_ZAAK;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;

/**
 * Notices about zaken, RZS 1.0. A subscriber receives the notification, abonnementenbeheer the trigger; who is only one
 * of them overrides {@link #aangeboden()}.
 */
public non-sealed interface NotificatieServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(NOTIFICEER_OVER_ZAAK, INITIEER_NOTIFICEER_OVER_ZAAK);
    }

    /** Something happened to a zaak; its data must be asked for. */
    default void notificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
        throw Dienst.nietAangeboden(kop);
    }

    /** Something happened to a zaak, and the subscribers are to be told; {@code zendendeApplicatie} caused it. */
    default void initieerNotificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
        throw Dienst.nietAangeboden(kop);
    }
}
