package nl.zaakregie.stuf.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.ZakBslRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakBtrRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakObjRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakSttRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakZakRelatie;
import org.jspecify.annotations.Nullable;

/**
 * updateZaak: the old and the new object side by side, with the same elements in both. Identification and zaaktype do not
 * change and are not repeated beyond the identification.
 */
public final class UpdateZaakMapper {

    private static final Mutaties<Zaakobject, ZakObjRelatie> OBJECTEN = new Mutaties<>(
            ZaakobjectMapper.ENTITEITTYPE,
            ZakObject::getHeeftBetrekkingOp,
            ZakObjRelatie::new,
            ZaakobjectMapper::naar,
            r -> r.getGerelateerde() != null,
            ZaakobjectMapper::van);
    private static final Mutaties<Zaakstatus, ZakSttRelatie> STATUSSEN = new Mutaties<>(
            StatusMapper.ENTITEITTYPE,
            ZakObject::getHeeft,
            ZakSttRelatie::new,
            StatusMapper::naar,
            r -> r.getGerelateerde() != null,
            StatusMapper::van);
    private static final Mutaties<Besluit, ZakBslRelatie> BESLUITEN = new Mutaties<>(
            BesluitMapper.ENTITEITTYPE,
            ZakObject::getLeidtTot,
            ZakBslRelatie::new,
            BesluitMapper::relatie,
            r -> r.getGerelateerde() != null,
            BesluitMapper::van);

    private UpdateZaakMapper() {}

    public static ZakKennisgeving naarBericht(Stuurgegevens kop, Zaakwijziging wijziging, StufVersie versie) {
        ZakObject oud = object(wijziging.zaakidentificatie());
        ZakObject nieuw = object(wijziging.zaakidentificatie());
        ZaakgegevensMapper.zet(oud, wijziging.oud(), wijziging.nieuw());
        ZaakgegevensMapper.zet(nieuw, wijziging.nieuw(), wijziging.oud());
        wijziging.objecten().forEach(m -> OBJECTEN.zet(m, oud, nieuw));
        wijziging.rollen().forEach(m -> rollen(m.aanwezig().soort()).zet(m, oud, nieuw));
        wijziging.relaties().forEach(m -> relaties(m.aanwezig().soort()).zet(m, oud, nieuw));
        wijziging.statussen().forEach(m -> STATUSSEN.zet(m, oud, nieuw));
        wijziging.besluiten().forEach(m -> BESLUITEN.zet(m, oud, nieuw));
        Resten.zet(oud, wijziging.oud().rest(), Merk.KENNISGEVING);
        Resten.zet(nieuw, wijziging.nieuw().rest(), Merk.KENNISGEVING);
        ZakKennisgeving bericht = Kennisgevingen.zaak(kop, "W");
        bericht.getObject().add(oud);
        bericht.getObject().add(nieuw);
        return bericht;
    }

    /**
     * Accepts one object too (open-forms): then nothing is known of the old side.
     *
     * @throws StufFout StUF055, StUF058 for another mutatiesoort or unequal identifications, StUF031
     */
    public static Zaakwijziging vanBericht(ZakKennisgeving bericht, StufVersie versie) {
        Kennisgevingen.keurMutatiesoort(bericht.getParameters(), Kennisgevingen.WIJZIGING);
        ZakObject nieuw = Kennisgevingen.nieuw(bericht.getObject(), "ZAK");
        ZakObject oud = bericht.getObject().size() == 2 ? bericht.getObject().get(0) : null;
        String identificatie = Waarden.verplicht(nieuw.getIdentificatie(), "object/identificatie");
        if (oud != null) {
            Kennisgevingen.keurGelijk(Waarden.verplicht(oud.getIdentificatie(), "object/identificatie"), identificatie);
        }
        return new Zaakwijziging(
                identificatie,
                oud == null ? Zaakgegevens.bouw().klaar() : gegevens(oud),
                gegevens(nieuw),
                OBJECTEN.lees(oud, nieuw),
                alleRollen(oud, nieuw),
                alleRelaties(oud, nieuw),
                STATUSSEN.lees(oud, nieuw),
                BESLUITEN.lees(oud, nieuw));
    }

    private static Zaakgegevens gegevens(ZakObject bron) {
        Zaakgegevens gegevens = ZaakgegevensMapper.van(bron);
        return gegevens.met(Resten.vanGegevens(bron, gegevens, g -> {
            ZakObject terug = object(Waarden.verplicht(bron.getIdentificatie(), "object/identificatie"));
            ZaakgegevensMapper.zet(terug, g);
            return terug;
        }));
    }

    private static ZakObject object(String identificatie) {
        ZakObject object = Merk.KENNISGEVING.zet(new ZakObject(), "ZAK", Verwerkingssoort.W);
        object.setIdentificatie(Waarde.van(identificatie));
        return object;
    }

    private static List<Mutatie<Rol>> alleRollen(@Nullable ZakObject oud, ZakObject nieuw) {
        List<Mutatie<Rol>> alle = new ArrayList<>();
        for (Rolsoort soort : Rolsoort.values()) {
            alle.addAll(rollen(soort).lees(oud, nieuw));
        }
        return alle;
    }

    private static List<Mutatie<Zaakrelatie>> alleRelaties(@Nullable ZakObject oud, ZakObject nieuw) {
        List<Mutatie<Zaakrelatie>> alle = new ArrayList<>();
        for (Zaakrelatie.Soort soort : Zaakrelatie.Soort.values()) {
            alle.addAll(relaties(soort).lees(oud, nieuw));
        }
        return alle;
    }

    private static Mutaties<Rol, ZakBtrRelatie> rollen(Rolsoort soort) {
        return new Mutaties<>(
                soort.entiteittype(),
                zaak -> RolMapper.lijst(zaak, soort),
                ZakBtrRelatie::new,
                RolMapper::naar,
                r -> r.getGerelateerde() != null || r.getOmschrijving() != null,
                r -> RolMapper.van(r, soort));
    }

    private static Mutaties<Zaakrelatie, ZakZakRelatie> relaties(Zaakrelatie.Soort soort) {
        return new Mutaties<>(
                soort.entiteittype(),
                zaak -> ZaakrelatieMapper.lijst(zaak, soort),
                ZakZakRelatie::new,
                ZaakrelatieMapper::naar,
                r -> r.getGerelateerde() != null,
                r -> ZaakrelatieMapper.van(r, soort));
    }
}
