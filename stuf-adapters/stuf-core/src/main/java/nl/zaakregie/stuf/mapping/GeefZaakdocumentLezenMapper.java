package nl.zaakregie.stuf.mapping;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.EdcAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.EdcHouder;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcVraag;

/** geefZaakdocumentLezen: one document with its content. */
public final class GeefZaakdocumentLezenMapper {

    private static final List<Eis<Zaakdocument>> ZDS_1_2 = List.of(
            new Eis<>("object/creatiedatum", Zaakdocument::creatiedatum),
            new Eis<>("object/titel", d -> d.titel() == null ? d.inhoud() : d.titel()),
            new Eis<>("object/formaat", Zaakdocument::formaat),
            new Eis<>("object/taal", Zaakdocument::taal),
            new Eis<>("object/vertrouwelijkAanduiding", Zaakdocument::vertrouwelijkheid),
            new Eis<>("object/auteur", Zaakdocument::auteur),
            new Eis<>("object/inhoud", Zaakdocument::inhoud));

    private GeefZaakdocumentLezenMapper() {}

    public static EdcVraag naarBericht(Stuurgegevens kop, String documentidentificatie, StufVersie versie) {
        return vraag(
                kop,
                documentidentificatie,
                versie == StufVersie.ZDS_1_2 ? Documentscope.metInhoud() : Documentscope.alles());
    }

    /** The same question when only the zaken of the document are wanted; who answers may still give its content. */
    public static EdcVraag naarZakenvraag(Stuurgegevens kop, String documentidentificatie) {
        return vraag(kop, documentidentificatie, Documentscope.zaken());
    }

    private static EdcVraag vraag(Stuurgegevens kop, String documentidentificatie, EdcObject gevraagd) {
        EdcVraag doel = new EdcVraag();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.setParameters(Vragen.parameters());
        EdcObject gelijk = new EdcObject();
        gelijk.setEntiteit("EDC");
        gelijk.setIdentificatie(Waarde.van(documentidentificatie));
        doel.setGelijk(gelijk);
        EdcHouder scope = new EdcHouder();
        scope.getObject().add(gevraagd);
        doel.setScope(scope);
        return doel;
    }

    /**
     * @return identification of the document that is asked for
     * @throws StufFout StUF055, StUF097, StUF103 or StUF133
     */
    public static String vanBericht(EdcVraag vraag) {
        Vragen.keur(vraag);
        EdcObject gelijk = vraag.getGelijk();
        return Waarden.verplicht(gelijk == null ? null : gelijk.getIdentificatie(), "gelijk/identificatie");
    }

    /**
     * @throws StufFout StUF055 when ZDS 1.2 requires something that the document does not have
     */
    public static EdcAntwoord naarAntwoord(Stuurgegevens kop, Optional<Zaakdocument> document, StufVersie versie) {
        EdcAntwoord doel = new EdcAntwoord();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.setParameters(Vragen.compleet());
        document.ifPresent(gevonden -> {
            if (versie == StufVersie.ZDS_1_2) {
                Eis.keur(gevonden, ZDS_1_2);
            }
            EdcHouder houder = new EdcHouder();
            houder.getObject().add(DocumentMapper.naar(gevonden, Merk.ANTWOORD, Verwerkingssoort.I));
            doel.setAntwoord(houder);
        });
        return doel;
    }

    /** Empty when the document was not found. The content can be read until the message is closed. */
    public static Optional<Zaakdocument> vanAntwoord(EdcAntwoord antwoord) {
        EdcHouder houder = antwoord.getAntwoord();
        return houder == null
                ? Optional.empty()
                : houder.getObject().stream()
                        .filter(o -> !o.isNil() && Waarden.tekst(o.getIdentificatie()) != null)
                        .findFirst()
                        .map(DocumentMapper::van);
    }
}
