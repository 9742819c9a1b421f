package nl.zaakregie.abonnementen;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.NotificatieServices;

/** initieerNotificeerOverZaak of RZS 1.0: others tell us what happened. Same message again: by the register no second effect. */
final class Triggerontvangst implements NotificatieServices {

    private final Abonnementenbeheer beheer;

    Triggerontvangst(Abonnementenbeheer beheer) {
        this.beheer = beheer;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.INITIEER_NOTIFICEER_OVER_ZAAK);
    }

    @Override
    public void initieerNotificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
        if (notificatie.zendendeApplicatie() == null
                || notificatie.zendendeApplicatie().isBlank()) {
            throw new StufFout(
                    StufFoutcode.STUF055, "object/extraElementen: de zendende applicatie ontbreekt (RZS 1.0 §6.10.2)");
        }
        beheer.gebeurd(notificatie);
    }
}
