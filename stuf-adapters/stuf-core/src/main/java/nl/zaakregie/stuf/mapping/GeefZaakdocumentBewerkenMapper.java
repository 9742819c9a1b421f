package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.EdcAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.EdcHouder;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcVraag;
import nl.zaakregie.stuf.schema.zkn0310.ParametersAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ParametersVraag;

/** geefZaakdocumentBewerken: checking a document out. */
public final class GeefZaakdocumentBewerkenMapper {

    private static final List<Eis<Zaakdocument>> ANTWOORD = List.of(
            new Eis<>("edcLa01/object/creatiedatum", Zaakdocument::creatiedatum),
            new Eis<>("edcLa01/object/titel", d -> d.titel() == null ? d.inhoud() : d.titel()),
            new Eis<>("edcLa01/object/formaat", Zaakdocument::formaat),
            new Eis<>("edcLa01/object/taal", Zaakdocument::taal),
            new Eis<>("edcLa01/object/vertrouwelijkAanduiding", Zaakdocument::vertrouwelijkheid),
            new Eis<>("edcLa01/object/auteur", Zaakdocument::auteur),
            new Eis<>("edcLa01/object/link", Zaakdocument::link),
            new Eis<>("edcLa01/object/inhoud", Zaakdocument::inhoud));

    private GeefZaakdocumentBewerkenMapper() {}

    public static StufElement naarBericht(Stuurgegevens kop, String documentidentificatie, StufVersie versie) {
        EdcVraag vraag = VrijDocumentbericht.functie(new EdcVraag(), "selectie");
        vraag.setParameters(new ParametersVraag());
        EdcObject gelijk = new EdcObject();
        gelijk.setEntiteit("EDC");
        gelijk.setIdentificatie(Waarde.van(documentidentificatie));
        vraag.setGelijk(gelijk);
        return new VrijDocumentbericht(null, null, null, null, vraag, null, null).naarBericht(kop, versie);
    }

    /**
     * @return identification of the document that is asked for
     * @throws StufFout StUF055
     */
    public static String vanBericht(StufElement bericht) {
        EdcVraag vraag =
                VrijDocumentbericht.vereist(VrijDocumentbericht.van(bericht).vraag(), "edcLv01");
        EdcObject gelijk = vraag.getGelijk();
        return Waarden.verplicht(gelijk == null ? null : gelijk.getIdentificatie(), "edcLv01/gelijk/identificatie");
    }

    /**
     * @throws StufFout StUF055 when ZDS 1.2 requires something that the document does not have; a link is required too
     */
    public static StufElement naarAntwoord(Stuurgegevens kop, UitgechecktDocument uitgecheckt, StufVersie versie) {
        if (versie == StufVersie.ZDS_1_2) {
            Eis.keur(uitgecheckt.document(), ANTWOORD);
        }
        EdcHouder houder = new EdcHouder();
        houder.getObject().add(DocumentMapper.naar(uitgecheckt.document(), Merk.ANTWOORD, Verwerkingssoort.I));
        EdcAntwoord antwoord = VrijDocumentbericht.functie(new EdcAntwoord(), "antwoord");
        antwoord.setParameters(new ParametersAntwoord());
        antwoord.setAntwoord(houder);
        return new VrijDocumentbericht(
                        uitgecheckt.checkedOutId(), uitgecheckt.checkedOutBy(), null, null, null, null, antwoord)
                .naarBericht(kop, versie);
    }

    /** The content can be read until the message is closed. */
    public static UitgechecktDocument vanAntwoord(StufElement bericht) {
        VrijDocumentbericht vrij = VrijDocumentbericht.van(bericht);
        EdcHouder houder =
                VrijDocumentbericht.vereist(vrij.antwoord(), "edcLa01").getAntwoord();
        if (houder == null || houder.getObject().isEmpty()) {
            throw new StufFout(StufFoutcode.STUF055, "edcLa01/antwoord/object ontbreekt");
        }
        return new UitgechecktDocument(
                vrij.vereistCheckedOutId(),
                vrij.checkedOutBy(),
                DocumentMapper.van(houder.getObject().get(0)));
    }
}
