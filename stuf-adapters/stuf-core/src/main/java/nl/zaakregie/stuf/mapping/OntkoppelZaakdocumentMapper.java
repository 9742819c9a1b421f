package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentontkoppeling;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcZakRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;

/** ontkoppelZaakdocument (ZDS 1.2 only): the relation to the zaak is removed, the document stays. */
public final class OntkoppelZaakdocumentMapper {

    private static final String RELATIE = "EDCZAK";

    private OntkoppelZaakdocumentMapper() {}

    public static StufElement naarBericht(Stuurgegevens kop, Documentontkoppeling ontkoppeling) {
        ZakObject zaak = Merk.KENNISGEVING.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(ontkoppeling.zaakidentificatie()));
        EdcZakRelatie relatie = Merk.KENNISGEVING.zet(new EdcZakRelatie(), RELATIE, Verwerkingssoort.V);
        relatie.setGerelateerde(zaak);
        EdcObject oud = object(ontkoppeling);
        oud.getIsRelevantVoor().add(relatie);
        EdcObject nieuw = object(ontkoppeling);
        nieuw.getIsRelevantVoor().add(Merk.leeg(new EdcZakRelatie(), RELATIE, Verwerkingssoort.V));
        return new VrijDocumentbericht(null, null, null, null, null, UpdateZaakdocumentMapper.paar(oud, nieuw), null)
                .naarBericht(kop, StufVersie.ZDS_1_2);
    }

    /**
     * @throws StufFout StUF055, StUF058 when the message does not remove precisely one relation, StUF031
     */
    public static Documentontkoppeling vanBericht(StufElement bericht) {
        EdcObject oud = UpdateZaakdocumentMapper.objecten(VrijDocumentbericht.van(bericht))
                .get(0);
        var zaken = oud.getIsRelevantVoor().stream()
                .filter(r -> !r.isNil() && r.getGerelateerde() != null)
                .filter(r -> Verwerkingssoort.V.name().equals(r.getVerwerkingssoort()))
                .map(EdcZakRelatie::getGerelateerde)
                .toList();
        if (zaken.size() != 1) {
            throw new StufFout(
                    StufFoutcode.STUF058, "edcLk02/object/isRelevantVoor verwijdert niet precies een relatie");
        }
        return new Documentontkoppeling(
                Waarden.verplicht(oud.getIdentificatie(), "edcLk02/object/identificatie"),
                Waarden.verplicht(zaken.get(0).getIdentificatie(), "isRelevantVoor/gerelateerde/identificatie"));
    }

    private static EdcObject object(Documentontkoppeling ontkoppeling) {
        EdcObject object = Merk.KENNISGEVING.zet(new EdcObject(), "EDC", Verwerkingssoort.W);
        object.setIdentificatie(Waarde.van(ontkoppeling.documentidentificatie()));
        return object;
    }
}
