package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakSttRelatie;

/**
 * actualiseerZaakstatus: one new status. The sheet of VNG says verwerkingssoort I on the object, the schema W; we send W
 * and do not look at it on receipt.
 */
public final class ActualiseerZaakstatusMapper {

    private static final List<Eis<Zaakstatus>> ZDS_1_2 = List.of(
            new Eis<>("heeft/datumStatusGezet", Zaakstatus::datumGezet),
            new Eis<>("heeft/isGezetDoor", Zaakstatus::gezetDoor));

    private ActualiseerZaakstatusMapper() {}

    /**
     * @throws StufFout StUF055 when ZDS 1.2 requires something that is missing
     */
    public static ZakKennisgeving naarBericht(Stuurgegevens kop, Statuswijziging wijziging, StufVersie versie) {
        keur(wijziging.status(), versie);
        ZakObject oud = object(wijziging.zaakidentificatie());
        oud.getHeeft().add(Merk.leeg(new ZakSttRelatie(), StatusMapper.ENTITEITTYPE, Verwerkingssoort.T));
        ZakObject nieuw = object(wijziging.zaakidentificatie());
        nieuw.getHeeft().add(StatusMapper.naar(wijziging.status(), Merk.KENNISGEVING, Verwerkingssoort.T));
        ZakKennisgeving bericht = Kennisgevingen.zaak(kop, "W");
        bericht.getObject().add(oud);
        bericht.getObject().add(nieuw);
        return bericht;
    }

    /**
     * Statuses that are only mentioned (I) are passed over.
     *
     * @throws StufFout StUF055, StUF058 when the message holds no or more than one new status, StUF031
     */
    public static Statuswijziging vanBericht(ZakKennisgeving bericht, StufVersie versie) {
        Kennisgevingen.keurMutatiesoort(bericht.getParameters(), Kennisgevingen.WIJZIGING);
        ZakObject object = Kennisgevingen.nieuw(bericht.getObject(), "ZAK");
        List<Zaakstatus> nieuw = object.getHeeft().stream()
                .filter(s -> !s.isNil() && s.getGerelateerde() != null)
                .filter(s -> !Verwerkingssoort.I.name().equals(s.getVerwerkingssoort()))
                .map(StatusMapper::van)
                .toList();
        if (nieuw.size() != 1) {
            throw new StufFout(StufFoutcode.STUF058, "object/heeft bevat niet precies een nieuwe status");
        }
        keur(nieuw.get(0), versie);
        return new Statuswijziging(Waarden.verplicht(object.getIdentificatie(), "object/identificatie"), nieuw.get(0));
    }

    private static void keur(Zaakstatus status, StufVersie versie) {
        if (versie == StufVersie.ZDS_1_2) {
            Eis.keur(status, ZDS_1_2);
        }
    }

    private static ZakObject object(String identificatie) {
        ZakObject object = Merk.KENNISGEVING.zet(new ZakObject(), "ZAK", Verwerkingssoort.W);
        object.setIdentificatie(Waarde.van(identificatie));
        return object;
    }
}
