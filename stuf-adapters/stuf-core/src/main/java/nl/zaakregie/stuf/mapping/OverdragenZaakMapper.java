package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.rzs0310.Regiebericht;
import nl.zaakregie.stuf.schema.zkn0310.Overdrachtbericht;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;

/**
 * overdragenZaak and its answer. ZDS 1.2 and RZS have their own, with the same content in different namespaces and in the
 * opposite direction: keep the version of the request in the answer.
 */
public final class OverdragenZaakMapper {

    static final String GEACCEPTEERD = "Overdracht geaccepteerd";
    static final String GEWEIGERD = "Overdracht geweigerd";

    private static final List<Eis<Overdracht>> EISEN = List.of(
            new Eis<>(
                    "object/isVan/gerelateerde/omschrijving", o -> o.zaaktype().omschrijving()),
            new Eis<>("object/isVan/gerelateerde/code", o -> o.zaaktype().code()));

    private OverdragenZaakMapper() {}

    /**
     * @return a Regiebericht for RZS, an Overdrachtbericht for ZDS 1.2
     * @throws StufFout StUF055 when the zaaktype is not complete
     */
    public static StufElement naarBericht(Stuurgegevens kop, Overdracht overdracht, StufVersie versie) {
        Eis.keur(overdracht, EISEN);
        ZakObject object = object(overdracht.zaakidentificatie());
        object.getIsVan().add(ZaaktypeMapper.naar(overdracht.zaaktype(), Merk.ANTWOORD));
        return bericht(kop, object, overdracht.meldingen(), versie);
    }

    public static StufElement naarBericht(Stuurgegevens kop, Overdrachtantwoord antwoord, StufVersie versie) {
        ZakObject object = object(antwoord.zaakidentificatie());
        object.setAntwoord(Waarde.van(antwoord.geaccepteerd() ? GEACCEPTEERD : GEWEIGERD));
        return bericht(kop, object, antwoord.meldingen(), versie);
    }

    public static Overdracht vanBericht(StufElement bericht) {
        ZakObject object = object(bericht);
        Zaaktype zaaktype = ZaaktypeMapper.van(object.getIsVan());
        Overdracht overdracht = new Overdracht(
                identificatie(object),
                zaaktype == null ? new Zaaktype(null, null, null) : zaaktype,
                meldingen(bericht));
        Eis.keur(overdracht, EISEN);
        return overdracht;
    }

    /**
     * @throws StufFout StUF055 when the answer is neither of the two
     */
    public static Overdrachtantwoord antwoordVanBericht(StufElement bericht) {
        ZakObject object = object(bericht);
        String antwoord = Waarden.verplicht(object.getAntwoord(), "object/antwoord");
        boolean geaccepteerd = GEACCEPTEERD.equals(antwoord);
        if (!geaccepteerd && !GEWEIGERD.equals(antwoord)) {
            throw new StufFout(StufFoutcode.STUF055, "object/antwoord kent deze waarde niet");
        }
        return new Overdrachtantwoord(identificatie(object), geaccepteerd, meldingen(bericht));
    }

    static ZakObject object(String identificatie) {
        ZakObject object = new ZakObject();
        object.setEntiteit("ZAK");
        object.setBerichtfunctie("entiteit");
        object.setIdentificatie(Waarde.van(identificatie));
        return object;
    }

    static ZakObject object(StufElement bericht) {
        ZakObject object = bericht instanceof Regiebericht regie
                ? regie.getObject()
                : bericht instanceof Overdrachtbericht zds ? zds.getObject() : null;
        if (object == null) {
            throw new StufFout(StufFoutcode.STUF055, "object ontbreekt");
        }
        Kennisgevingen.keurEntiteittype(object, "ZAK");
        return object;
    }

    static String identificatie(ZakObject object) {
        return Waarden.verplicht(object.getIdentificatie(), "object/identificatie");
    }

    static List<String> meldingen(StufElement bericht) {
        return bericht instanceof Regiebericht regie
                ? regie.getMelding()
                : bericht instanceof Overdrachtbericht zds ? zds.getMelding() : List.of();
    }

    static Regiebericht regiebericht(Stuurgegevens kop, ZakObject object, List<String> meldingen) {
        Regiebericht doel = new Regiebericht();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.getMelding().addAll(meldingen);
        doel.setObject(object);
        return doel;
    }

    private static StufElement bericht(Stuurgegevens kop, ZakObject object, List<String> meldingen, StufVersie versie) {
        if (versie != StufVersie.ZDS_1_2) {
            return regiebericht(kop, object, meldingen);
        }
        Overdrachtbericht doel = new Overdrachtbericht();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.getMelding().addAll(meldingen);
        doel.setObject(object);
        return doel;
    }
}
