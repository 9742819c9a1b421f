package nl.zaakregie.stuf.mapping;

import java.util.List;
import java.util.Locale;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.Documentwijziging.Versiesoort;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.ParametersKennisgeving;
import org.jspecify.annotations.Nullable;

/** updateZaakdocument: checking a document in, or changing its data. */
public final class UpdateZaakdocumentMapper {

    private UpdateZaakdocumentMapper() {}

    public static StufElement naarBericht(Stuurgegevens kop, Documentwijziging wijziging, StufVersie versie) {
        EdcKennisgeving paar = paar(
                DocumentMapper.naar(wijziging.oud(), Merk.KENNISGEVING, Verwerkingssoort.W),
                DocumentMapper.naar(wijziging.nieuw(), Merk.KENNISGEVING, Verwerkingssoort.W));
        return new VrijDocumentbericht(
                        wijziging.checkedOutId(), null, versiesoort(wijziging, versie), null, null, paar, null)
                .naarBericht(kop, versie);
    }

    /**
     * The content of the new side can be read until the message is closed. With one object both sides are the same.
     *
     * @throws StufFout StUF055, StUF058 for another mutatiesoort or unequal identifications, StUF031
     */
    public static Documentwijziging vanBericht(StufElement bericht) {
        VrijDocumentbericht vrij = VrijDocumentbericht.van(bericht);
        List<EdcObject> objecten = objecten(vrij);
        EdcObject oud = objecten.get(0);
        EdcObject nieuw = objecten.get(objecten.size() - 1);
        return new Documentwijziging(
                DocumentMapper.van(oud), DocumentMapper.van(nieuw), vrij.checkedOutId(), versiesoort(vrij));
    }

    static EdcKennisgeving paar(EdcObject oud, EdcObject nieuw) {
        EdcKennisgeving paar = VrijDocumentbericht.functie(new EdcKennisgeving(), "update");
        ParametersKennisgeving parameters = new ParametersKennisgeving();
        parameters.setMutatiesoort(Waarde.van("W"));
        paar.setParameters(parameters);
        paar.getObject().add(oud);
        paar.getObject().add(nieuw);
        return paar;
    }

    static List<EdcObject> objecten(VrijDocumentbericht vrij) {
        EdcKennisgeving paar = VrijDocumentbericht.vereist(vrij.wijziging(), "edcLk02");
        Kennisgevingen.keurMutatiesoort(paar.getParameters(), Kennisgevingen.WIJZIGING);
        EdcObject nieuw = Kennisgevingen.nieuw(paar.getObject(), "EDC");
        EdcObject oud = paar.getObject().get(0);
        Kennisgevingen.keurGelijk(
                Waarden.verplicht(oud.getIdentificatie(), "edcLk02/object/identificatie"),
                Waarden.verplicht(nieuw.getIdentificatie(), "edcLk02/object/identificatie"));
        return paar.getObject();
    }

    /** RZS 1.0 stands on schemas that lack the element, so in 1.1 it is only sent when it differs from the default. */
    private static @Nullable String versiesoort(Documentwijziging wijziging, StufVersie versie) {
        boolean vanzelf = versie != StufVersie.ZDS_1_2 && wijziging.versiesoort() == Versiesoort.MAJOR;
        return vanzelf ? null : wijziging.versiesoort().name().toLowerCase(Locale.ROOT);
    }

    /** Major when nothing is said. */
    private static Versiesoort versiesoort(VrijDocumentbericht vrij) {
        String gegeven = vrij.versiesoort();
        if (gegeven == null || gegeven.equalsIgnoreCase("major")) {
            return Versiesoort.MAJOR;
        }
        if (gegeven.equalsIgnoreCase("minor")) {
            return Versiesoort.MINOR;
        }
        throw new StufFout(StufFoutcode.STUF055, "parameters/versioningState kent deze waarde niet");
    }
}
