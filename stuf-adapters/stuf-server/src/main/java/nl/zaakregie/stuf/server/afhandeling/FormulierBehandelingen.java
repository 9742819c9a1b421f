package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.mapping.BijzondereBijstandMapper;
import nl.zaakregie.stuf.schema.ef0315.BbaKennisgeving;
import nl.zaakregie.stuf.server.FormulierServices;

/** The operation of {@link FormulierServices} between message and port. */
final class FormulierBehandelingen {

    private FormulierBehandelingen() {}

    static Map<Operatie, Behandeling> van(FormulierServices formulieren) {
        return Map.of(
                Operatie.BIJZONDERE_BIJSTAND_AANVRAGEN,
                bevestigd((kop, bericht) -> formulieren.ontvangFormulier(
                        kop, BijzondereBijstandMapper.vanBericht(bericht.inhoud(BbaKennisgeving.class)))));
    }
}
