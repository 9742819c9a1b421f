package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.mapping.GeefBesluitdetailsMapper;
import nl.zaakregie.stuf.mapping.GeefLijstBesluitenMapper;
import nl.zaakregie.stuf.mapping.GenereerIdentificatieMapper;
import nl.zaakregie.stuf.mapping.UpdateBesluitMapper;
import nl.zaakregie.stuf.mapping.VoegBesluitToeMapper;
import nl.zaakregie.stuf.schema.zkn0310.BesluitToevoeging;
import nl.zaakregie.stuf.schema.zkn0310.BslKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.BslVraag;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import nl.zaakregie.stuf.server.BesluitServices;

/** The operations of {@link BesluitServices} between message and port. */
final class BesluitBehandelingen {

    private BesluitBehandelingen() {}

    static Map<Operatie, Behandeling> van(BesluitServices besluiten) {
        return Map.of(
                Operatie.VOEG_BESLUIT_TOE,
                bevestigd((kop, bericht) -> besluiten.voegBesluitToe(
                        kop, VoegBesluitToeMapper.vanBericht(bericht.inhoud(BesluitToevoeging.class)))),
                Operatie.UPDATE_BESLUIT,
                bevestigd((kop, bericht) -> besluiten.updateBesluit(
                        kop, UpdateBesluitMapper.vanBericht(bericht.inhoud(BslKennisgeving.class)))),
                Operatie.GENEREER_BESLUITIDENTIFICATIE,
                (kop, bericht, antwoordkop) -> GenereerIdentificatieMapper.besluitAntwoord(
                        antwoordkop, besluiten.genereerBesluitIdentificatie(kop)),
                Operatie.GEEF_BESLUITDETAILS,
                (kop, bericht, antwoordkop) -> GeefBesluitdetailsMapper.naarAntwoord(
                        antwoordkop,
                        besluiten.geefBesluitdetails(
                                kop, GeefBesluitdetailsMapper.vanBericht(bericht.inhoud(BslVraag.class)))),
                Operatie.GEEF_LIJST_BESLUITEN,
                lijst(besluiten));
    }

    private static Behandeling lijst(BesluitServices besluiten) {
        return (kop, bericht, antwoordkop) -> {
            String zaak = GeefLijstBesluitenMapper.vanBericht(bericht.inhoud(ZakVraag.class));
            return GeefLijstBesluitenMapper.naarAntwoord(antwoordkop, zaak, besluiten.geefLijstBesluiten(kop, zaak));
        };
    }
}
