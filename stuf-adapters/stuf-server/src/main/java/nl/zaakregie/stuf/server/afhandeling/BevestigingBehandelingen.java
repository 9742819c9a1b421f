package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.Map;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.bericht.FoutMapper;
import nl.zaakregie.stuf.schema.stuf0301.Foutbericht;
import nl.zaakregie.stuf.server.BevestigingServices;

/** The operations of {@link BevestigingServices} between message and port. */
final class BevestigingBehandelingen {

    private BevestigingBehandelingen() {}

    static Map<Operatie, Behandeling> van(BevestigingServices bevestigingen) {
        return Map.of(
                Operatie.BEVESTIGING_FUNCTIONEEL,
                bevestigd((kop, bericht) -> bevestigingen.verwerkt(kop)),
                Operatie.BEVESTIGING_ONTVANGST,
                bevestigd((kop, bericht) -> bevestigingen.ontvangen(kop)),
                Operatie.FOUT_FUNCTIONEEL,
                geweigerd(bevestigingen, Berichtcode.FO01),
                Operatie.FOUT_TECHNISCH,
                geweigerd(bevestigingen, Berichtcode.FO03));
    }

    private static Behandeling geweigerd(BevestigingServices bevestigingen, Berichtcode soort) {
        return bevestigd((kop, bericht) ->
                bevestigingen.geweigerd(kop, FoutMapper.vanBericht(bericht.inhoud(Foutbericht.class), soort)));
    }
}
