package nl.zaakregie.stuf.client;

import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.NotificatieMapper;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;

/**
 * Notices about zaken by RZS 1.0: to a subscriber, or as trigger to abonnementenbeheer. Thread-safe; make one per system at
 * the other side.
 */
public final class Notificatieclient {

    private final Berichtenverkeer verkeer;
    private final String naamZender;

    /**
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     * @param naamZender extra element for the sending application, which the standard does not name
     */
    public Notificatieclient(StufVerbinding verbinding, Systeem wij, Systeem zij, String naamZender) {
        this.verkeer = new Berichtenverkeer(verbinding, StufVersie.RZS_1_0, wij, zij);
        this.naamZender = naamZender;
    }

    /** Tells a subscriber; who caused it is not for him to know, so that is left out. */
    public Verzendresultaat<Bevestiging> notificeerOverZaak(Berichtnummer nummer, Zaaknotificatie notificatie) {
        Zaaknotificatie zonderZender = new Zaaknotificatie(
                notificatie.zaakidentificatie(),
                notificatie.zaaktype(),
                notificatie.gebeurtenis(),
                null,
                notificatie.status(),
                notificatie.meldingen());
        return stuur(Operatie.NOTIFICEER_OVER_ZAAK, nummer, zonderZender);
    }

    /**
     * Asks abonnementenbeheer to tell the subscribers.
     *
     * @throws IllegalArgumentException without sending application, which RZS requires here
     */
    public Verzendresultaat<Bevestiging> initieerNotificeerOverZaak(Berichtnummer nummer, Zaaknotificatie notificatie) {
        if (notificatie.zendendeApplicatie() == null) {
            throw new IllegalArgumentException("De trigger noemt de zendende applicatie (RZS 1.0 §6.10.2)");
        }
        return stuur(Operatie.INITIEER_NOTIFICEER_OVER_ZAAK, nummer, notificatie);
    }

    private Verzendresultaat<Bevestiging> stuur(Operatie operatie, Berichtnummer nummer, Zaaknotificatie notificatie) {
        return verkeer.meld(operatie, nummer, kop -> NotificatieMapper.naarBericht(kop, notificatie, naamZender));
    }
}
