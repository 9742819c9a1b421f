package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.server.afhandeling.Behandeling.bevestigd;

import java.util.Map;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.mapping.GeefZaakdocumentLezenMapper;
import nl.zaakregie.stuf.mapping.GenereerIdentificatieMapper;
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
        return Map.of(
                Operatie.VOEG_ZAAKDOCUMENT_TOE,
                bevestigd((kop, bericht) -> documenten.voegZaakdocumentToe(kop, document(kop, bericht, true))),
                Operatie.MAAK_ZAAKDOCUMENT,
                bevestigd((kop, bericht) -> documenten.maakZaakdocument(kop, document(kop, bericht, false))),
                Operatie.GENEREER_DOCUMENTIDENTIFICATIE,
                (kop, bericht, antwoordkop) -> GenereerIdentificatieMapper.documentAntwoord(
                        antwoordkop, documenten.genereerDocumentIdentificatie(kop), kop.versie()),
                Operatie.GEEF_ZAAKDOCUMENT_LEZEN,
                (kop, bericht, antwoordkop) -> GeefZaakdocumentLezenMapper.naarAntwoord(
                        antwoordkop,
                        documenten.geefZaakdocumentLezen(
                                kop, GeefZaakdocumentLezenMapper.vanBericht(bericht.inhoud(EdcVraag.class))),
                        kop.versie()));
    }

    private static Zaakdocument document(Berichtkop kop, GelezenBericht bericht, boolean metInhoud) {
        return VoegZaakdocumentToeMapper.vanBericht(bericht.inhoud(EdcKennisgeving.class), kop.versie(), metInhoud);
    }
}
