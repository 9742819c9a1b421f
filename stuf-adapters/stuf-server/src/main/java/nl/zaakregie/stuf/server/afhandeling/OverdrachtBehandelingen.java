package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.mapping.OverdragenZaakMapper;
import nl.zaakregie.stuf.server.OverdrachtServices;

/** The operations of {@link OverdrachtServices} between message and port. */
final class OverdrachtBehandelingen {

    private OverdrachtBehandelingen() {}

    static Map<Operatie, Behandeling> van(OverdrachtServices overdrachten) {
        return Map.of(
                Operatie.OVERDRAGEN_ZAAK,
                bevestigd((kop, bericht) ->
                        overdrachten.overdragenZaak(kop, OverdragenZaakMapper.vanBericht(bericht.inhoud()))),
                Operatie.BEVESTIG_OVERDRAGEN_ZAAK,
                bevestigd((kop, bericht) -> overdrachten.bevestigOverdragenZaak(
                        kop, OverdragenZaakMapper.antwoordVanBericht(bericht.inhoud()))));
    }
}
