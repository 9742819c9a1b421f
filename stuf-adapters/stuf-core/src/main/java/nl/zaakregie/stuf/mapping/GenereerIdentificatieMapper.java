package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.BslObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.VrijBericht;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import org.jspecify.annotations.Nullable;

/**
 * genereerZaakIdentificatie, genereerDocumentIdentificatie and genereerBesluitIdentificatie: the question holds nothing, the answer one identification.
 * The two versions have the same shape in different namespaces.
 */
public final class GenereerIdentificatieMapper {

    private GenereerIdentificatieMapper() {}

    public static StufElement naarBericht(Stuurgegevens kop, StufVersie versie) {
        if (versie == StufVersie.ZDS_1_2) {
            var bericht = new nl.zaakregie.stuf.schema.zds0120.VrijBericht();
            bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
            return bericht;
        }
        VrijBericht bericht = new VrijBericht();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        return bericht;
    }

    public static StufElement zaakAntwoord(Stuurgegevens kop, String identificatie, StufVersie versie) {
        ZakObject zaak = entiteit(new ZakObject(), "ZAK");
        zaak.setIdentificatie(Waarde.van(identificatie));
        StufElement bericht = naarBericht(kop, versie);
        if (bericht instanceof nl.zaakregie.stuf.schema.zds0120.VrijBericht nieuw) {
            nieuw.setZaak(zaak);
        } else if (bericht instanceof VrijBericht oud) {
            oud.setZaak(zaak);
        }
        return bericht;
    }

    public static StufElement documentAntwoord(Stuurgegevens kop, String identificatie, StufVersie versie) {
        EdcObject document = entiteit(new EdcObject(), "EDC");
        document.setIdentificatie(Waarde.van(identificatie));
        StufElement bericht = naarBericht(kop, versie);
        if (bericht instanceof nl.zaakregie.stuf.schema.zds0120.VrijBericht nieuw) {
            nieuw.setDocument(document);
        } else if (bericht instanceof VrijBericht oud) {
            oud.setDocument(document);
        }
        return bericht;
    }

    /** ZDS 1.2 only. */
    public static StufElement besluitAntwoord(Stuurgegevens kop, String identificatie) {
        BslObject besluit = entiteit(new BslObject(), "BSL");
        besluit.setIdentificatie(Waarde.van(identificatie));
        var bericht = new nl.zaakregie.stuf.schema.zds0120.VrijBericht();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        bericht.setBesluit(besluit);
        return bericht;
    }

    /**
     * The identification in an answer, of a zaak, a document or a besluit.
     *
     * @throws StufFout StUF055 when there is none
     */
    public static String vanAntwoord(StufElement antwoord) {
        if (antwoord instanceof nl.zaakregie.stuf.schema.zds0120.VrijBericht bericht) {
            return eerste(bericht.getZaak(), bericht.getDocument(), bericht.getBesluit());
        }
        if (antwoord instanceof VrijBericht bericht) {
            return eerste(bericht.getZaak(), bericht.getDocument(), bericht.getBesluit());
        }
        throw new StufFout(StufFoutcode.STUF055, "Het antwoord is geen Du02");
    }

    private static String eerste(@Nullable ZakObject zaak, @Nullable EdcObject document, @Nullable BslObject besluit) {
        if (zaak != null) {
            return Waarden.verplicht(zaak.getIdentificatie(), "zaak/identificatie");
        }
        if (document != null) {
            return Waarden.verplicht(document.getIdentificatie(), "document/identificatie");
        }
        return Waarden.verplicht(besluit == null ? null : besluit.getIdentificatie(), "identificatie");
    }

    private static <E extends StufElement> E entiteit(E element, String entiteittype) {
        element.setEntiteit(entiteittype);
        element.setBerichtfunctie("entiteit");
        return element;
    }
}
