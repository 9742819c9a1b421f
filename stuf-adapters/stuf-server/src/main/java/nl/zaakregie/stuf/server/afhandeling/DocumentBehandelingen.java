package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.EnumMap;
import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.mapping.CancelCheckoutMapper;
import nl.zaakregie.stuf.mapping.GeefZaakdocumentBewerkenMapper;
import nl.zaakregie.stuf.mapping.GeefZaakdocumentLezenMapper;
import nl.zaakregie.stuf.mapping.GenereerIdentificatieMapper;
import nl.zaakregie.stuf.mapping.OntkoppelZaakdocumentMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakdocumentMapper;
import nl.zaakregie.stuf.mapping.VoegZaakdocumentToeMapper;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.EdcVraag;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.DocumentServices;

/** The operations of {@link DocumentServices} between message and port. */
final class DocumentBehandelingen {

    private DocumentBehandelingen() {}

    static Map<Operatie, Behandeling> van(DocumentServices documenten) {
        Map<Operatie, Behandeling> alle = new EnumMap<>(Operatie.class);
        alle.put(
                Operatie.VOEG_ZAAKDOCUMENT_TOE,
                bevestigd((kop, bericht) -> documenten.voegZaakdocumentToe(kop, document(kop, bericht, true))));
        alle.put(
                Operatie.MAAK_ZAAKDOCUMENT,
                bevestigd((kop, bericht) -> documenten.maakZaakdocument(kop, document(kop, bericht, false))));
        alle.put(
                Operatie.GENEREER_DOCUMENTIDENTIFICATIE,
                (kop, bericht, antwoordkop) -> GenereerIdentificatieMapper.documentAntwoord(
                        antwoordkop, documenten.genereerDocumentIdentificatie(kop), kop.versie()));
        alle.put(Operatie.GEEF_ZAAKDOCUMENT_LEZEN, lezen(documenten));
        alle.put(Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN, bewerken(documenten));
        alle.put(
                Operatie.UPDATE_ZAAKDOCUMENT,
                bevestigd((kop, bericht) ->
                        documenten.updateZaakdocument(kop, UpdateZaakdocumentMapper.vanBericht(bericht.inhoud()))));
        alle.put(
                Operatie.CANCEL_CHECKOUT,
                bevestigd((kop, bericht) ->
                        documenten.cancelCheckout(kop, CancelCheckoutMapper.vanBericht(bericht.inhoud()))));
        alle.put(
                Operatie.ONTKOPPEL_ZAAKDOCUMENT,
                bevestigd((kop, bericht) -> documenten.ontkoppelZaakdocument(
                        kop, OntkoppelZaakdocumentMapper.vanBericht(bericht.inhoud()))));
        return alle;
    }

    private static Behandeling lezen(DocumentServices documenten) {
        return (kop, bericht, antwoordkop) -> {
            String document = GeefZaakdocumentLezenMapper.vanBericht(bericht.inhoud(EdcVraag.class));
            return GeefZaakdocumentLezenMapper.naarAntwoord(
                    antwoordkop, documenten.geefZaakdocumentLezen(kop, document), kop.versie());
        };
    }

    private static Behandeling bewerken(DocumentServices documenten) {
        return (kop, bericht, antwoordkop) -> {
            String document = GeefZaakdocumentBewerkenMapper.vanBericht(bericht.inhoud());
            return GeefZaakdocumentBewerkenMapper.naarAntwoord(
                    antwoordkop, documenten.geefZaakdocumentBewerken(kop, document), kop.versie());
        };
    }

    private static Zaakdocument document(Berichtkop kop, GelezenBericht bericht, boolean metInhoud) {
        return VoegZaakdocumentToeMapper.vanBericht(bericht.inhoud(EdcKennisgeving.class), kop.versie(), metInhoud);
    }
}
