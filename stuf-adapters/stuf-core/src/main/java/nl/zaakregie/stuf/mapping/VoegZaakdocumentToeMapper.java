package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;

/** voegZaakdocumentToe, and maakZaakdocument when the document has no content. */
public final class VoegZaakdocumentToeMapper {

    private static final List<Eis<Zaakdocument>> ZDS_1_2 = List.of(
            new Eis<>("object/dct.omschrijving", Zaakdocument::documenttype),
            new Eis<>("object/creatiedatum", Zaakdocument::creatiedatum),
            new Eis<>("object/titel", d -> d.titel() == null ? d.inhoud() : d.titel()),
            new Eis<>("object/formaat", Zaakdocument::formaat),
            new Eis<>("object/taal", Zaakdocument::taal),
            new Eis<>("object/vertrouwelijkAanduiding", Zaakdocument::vertrouwelijkheid),
            new Eis<>("object/auteur", Zaakdocument::auteur));
    private static final List<Eis<Zaakdocument>> MET_INHOUD = List.of(
            new Eis<>("object/inhoud", Zaakdocument::inhoud),
            new Eis<>("object/isRelevantVoor/gerelateerde/identificatie", Zaakdocument::zaken));

    private VoegZaakdocumentToeMapper() {}

    /**
     * A document without content becomes a maakZaakdocument; the caller chooses that service.
     *
     * @throws StufFout StUF055 naming what the version requires and the document does not have
     */
    public static EdcKennisgeving naarBericht(Stuurgegevens kop, Zaakdocument document, StufVersie versie) {
        keur(document, versie, document.inhoud() != null);
        EdcKennisgeving bericht = Kennisgevingen.document(kop, "T");
        bericht.getObject().add(DocumentMapper.naar(document, Merk.KENNISGEVING, Verwerkingssoort.T));
        return bericht;
    }

    /**
     * The content can be read until the message is closed.
     *
     * @param metInhoud true for voegZaakdocumentToe, false for maakZaakdocument
     * @throws StufFout StUF055, StUF058 for another mutatiesoort, StUF031
     */
    public static Zaakdocument vanBericht(EdcKennisgeving bericht, StufVersie versie, boolean metInhoud) {
        Kennisgevingen.keurMutatiesoort(bericht.getParameters(), Kennisgevingen.TOEVOEGING);
        EdcObject object = Kennisgevingen.nieuw(bericht.getObject(), "EDC");
        Zaakdocument document = DocumentMapper.van(object);
        keur(document, versie, metInhoud);
        return document;
    }

    private static void keur(Zaakdocument document, StufVersie versie, boolean metInhoud) {
        if (versie == StufVersie.ZDS_1_2) {
            Eis.keur(document, ZDS_1_2);
        }
        if (metInhoud) {
            Eis.keur(document, MET_INHOUD);
        }
        Documentinhoud inhoud = document.inhoud();
        if (inhoud != null && inhoud.bestandsnaam() == null) {
            throw new StufFout(StufFoutcode.STUF055, "ontbreekt: object/inhoud/@bestandsnaam");
        }
    }
}
