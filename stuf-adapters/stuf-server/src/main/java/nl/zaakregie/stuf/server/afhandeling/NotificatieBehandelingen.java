package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.mapping.NotificatieMapper;
import nl.zaakregie.stuf.server.NotificatieServices;

/** The operations of {@link NotificatieServices} between message and port. */
final class NotificatieBehandelingen {

    private NotificatieBehandelingen() {}

    static Map<Operatie, Behandeling> van(NotificatieServices notificaties) {
        return Map.of(
                Operatie.NOTIFICEER_OVER_ZAAK,
                bevestigd((kop, bericht) ->
                        notificaties.notificeerOverZaak(kop, NotificatieMapper.vanBericht(bericht.inhoud()))),
                Operatie.INITIEER_NOTIFICEER_OVER_ZAAK,
                bevestigd((kop, bericht) ->
                        notificaties.initieerNotificeerOverZaak(kop, NotificatieMapper.vanBericht(bericht.inhoud()))));
    }
}
