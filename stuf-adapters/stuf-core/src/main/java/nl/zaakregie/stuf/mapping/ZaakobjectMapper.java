package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Objectinhoud;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.schema.zkn0310.ObjKeuze;
import nl.zaakregie.stuf.schema.zkn0310.ZakObjRelatie;
import org.jspecify.annotations.Nullable;

/** Subjects of a zaak; the relation heeftBetrekkingOp. */
final class ZaakobjectMapper {

    static final String ENTITEITTYPE = "ZAKOBJ";

    private ZaakobjectMapper() {}

    static ZakObjRelatie naar(Zaakobject bron, Merk merk, Verwerkingssoort soort) {
        ZakObjRelatie doel = merk.zet(new ZakObjRelatie(), ENTITEITTYPE, soort);
        doel.setGerelateerde(naar(bron.inhoud(), merk));
        doel.setOmschrijving(tekst(bron.omschrijving()));
        doel.setTijdvakRelatie(TijdvakMapper.naar(bron.tijdvak()));
        return Resten.zet(doel, bron.rest(), merk);
    }

    static Zaakobject van(ZakObjRelatie bron) {
        Zaakobject object = new Zaakobject(
                van(bron.getGerelateerde()),
                tekst(bron.getOmschrijving()),
                TijdvakMapper.van(bron.getTijdvakRelatie()));
        return object.met(Resten.van(bron, object, o -> naar(o, Merk.ANTWOORD, Verwerkingssoort.I)));
    }

    private static @Nullable ObjKeuze naar(@Nullable Objectinhoud bron, Merk merk) {
        if (bron == null) {
            return null;
        }
        ObjKeuze doel = new ObjKeuze();
        if (bron instanceof Medewerker medewerker) {
            doel.setMedewerker(BetrokkeneMapper.naar(medewerker, merk));
        } else if (bron instanceof OrganisatorischeEenheid eenheid) {
            doel.setOrganisatorischeEenheid(BetrokkeneMapper.naar(eenheid, merk));
        } else if (bron instanceof NatuurlijkPersoon persoon) {
            doel.setNatuurlijkPersoon(BetrokkeneMapper.naar(persoon, merk));
        } else if (bron instanceof NietNatuurlijkPersoon persoon) {
            doel.setNietNatuurlijkPersoon(BetrokkeneMapper.naar(persoon, merk));
        } else if (bron instanceof Vestiging vestiging) {
            doel.setVestiging(BetrokkeneMapper.naar(vestiging, merk));
        } else if (bron instanceof AnderObject ander) {
            Fragment.zet(doel, ander);
        }
        return doel;
    }

    private static @Nullable Objectinhoud van(@Nullable ObjKeuze bron) {
        if (bron == null || bron.isNil()) {
            return null;
        }
        Betrokkene betrokkene = BetrokkeneMapper.van(
                bron.getMedewerker(),
                bron.getOrganisatorischeEenheid(),
                bron.getNatuurlijkPersoon(),
                bron.getNietNatuurlijkPersoon(),
                bron.getVestiging());
        return betrokkene == null ? Fragment.van(bron) : betrokkene;
    }
}
