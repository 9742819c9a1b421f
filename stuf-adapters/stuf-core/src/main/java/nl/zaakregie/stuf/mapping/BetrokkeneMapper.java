package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.datum;
import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import java.util.Objects;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.bg0310.NnpObject;
import nl.zaakregie.stuf.schema.bg0310.NpsObject;
import nl.zaakregie.stuf.schema.bg0310.VesObject;
import nl.zaakregie.stuf.schema.zkn0310.BtrKeuze;
import nl.zaakregie.stuf.schema.zkn0310.MdwObject;
import nl.zaakregie.stuf.schema.zkn0310.OehObject;
import org.jspecify.annotations.Nullable;

/**
 * The five kinds of party. Employees and departments are known to the receiver (I); persons, organisations and
 * establishments may be new (T), which a receiver takes as I when it knows them.
 */
final class BetrokkeneMapper {

    private BetrokkeneMapper() {}

    static @Nullable BtrKeuze naar(@Nullable Betrokkene bron, Merk merk) {
        if (bron == null) {
            return null;
        }
        BtrKeuze doel = new BtrKeuze();
        if (bron instanceof Medewerker medewerker) {
            doel.setMedewerker(naar(medewerker, merk));
        } else if (bron instanceof OrganisatorischeEenheid eenheid) {
            doel.setOrganisatorischeEenheid(naar(eenheid, merk));
        } else if (bron instanceof NatuurlijkPersoon persoon) {
            doel.setNatuurlijkPersoon(naar(persoon, merk));
        } else if (bron instanceof NietNatuurlijkPersoon persoon) {
            doel.setNietNatuurlijkPersoon(naar(persoon, merk));
        } else if (bron instanceof Vestiging vestiging) {
            doel.setVestiging(naar(vestiging, merk));
        }
        return doel;
    }

    /** Empty when the message names no party, which occurs. */
    static @Nullable Betrokkene van(@Nullable BtrKeuze bron) {
        if (bron == null || bron.isNil()) {
            return null;
        }
        return van(
                bron.getMedewerker(),
                bron.getOrganisatorischeEenheid(),
                bron.getNatuurlijkPersoon(),
                bron.getNietNatuurlijkPersoon(),
                bron.getVestiging());
    }

    static @Nullable Betrokkene van(
            @Nullable MdwObject medewerker,
            @Nullable OehObject eenheid,
            @Nullable NpsObject persoon,
            @Nullable NnpObject organisatie,
            @Nullable VesObject vestiging) {
        if (medewerker != null && !medewerker.isNil()) {
            return new Medewerker(
                    tekst(medewerker.getIdentificatie()),
                    tekst(medewerker.getAchternaam()),
                    tekst(medewerker.getVoorletters()),
                    tekst(medewerker.getVoorvoegselAchternaam()));
        }
        if (eenheid != null && !eenheid.isNil()) {
            return new OrganisatorischeEenheid(tekst(eenheid.getIdentificatie()), tekst(eenheid.getNaam()));
        }
        if (persoon != null && !persoon.isNil()) {
            return van(persoon);
        }
        if (organisatie != null && !organisatie.isNil()) {
            return van(organisatie);
        }
        return vestiging == null || vestiging.isNil() ? null : van(vestiging);
    }

    static MdwObject naar(Medewerker bron, Merk merk) {
        MdwObject doel = merk.zet(new MdwObject(), "MDW", Verwerkingssoort.I);
        doel.setIdentificatie(tekst(bron.identificatie()));
        doel.setAchternaam(tekst(bron.achternaam()));
        doel.setVoorletters(tekst(bron.voorletters()));
        doel.setVoorvoegselAchternaam(tekst(bron.voorvoegsel()));
        return doel;
    }

    static OehObject naar(OrganisatorischeEenheid bron, Merk merk) {
        OehObject doel = merk.zet(new OehObject(), "OEH", Verwerkingssoort.I);
        doel.setIdentificatie(tekst(bron.identificatie()));
        doel.setNaam(tekst(bron.naam()));
        return doel;
    }

    static NpsObject naar(NatuurlijkPersoon bron, Merk merk) {
        NpsObject doel = merk.zet(new NpsObject(), "NPS", Verwerkingssoort.T);
        if (bron.bsn() != null) {
            doel.setInpBsn(tekst(bron.bsn()));
            doel.setAuthentiek(nietAuthentiek());
        }
        doel.setAnpIdentificatie(tekst(bron.anpIdentificatie()));
        doel.setGeslachtsnaam(tekst(bron.geslachtsnaam()));
        doel.setVoorvoegselGeslachtsnaam(tekst(bron.voorvoegsel()));
        doel.setVoorletters(tekst(bron.voorletters()));
        doel.setVoornamen(tekst(bron.voornamen()));
        doel.setGeslachtsaanduiding(tekst(bron.geslacht()));
        doel.setGeboortedatum(datum(bron.geboortedatum()));
        doel.setVerblijfsadres(AdresMapper.naar(bron.verblijfsadres()));
        doel.setSubVerblijfBuitenland(AdresMapper.naar(bron.verblijfBuitenland()));
        return doel;
    }

    static NatuurlijkPersoon van(NpsObject bron) {
        return new NatuurlijkPersoon(
                tekst(bron.getInpBsn()),
                tekst(bron.getAnpIdentificatie()),
                tekst(bron.getGeslachtsnaam()),
                tekst(bron.getVoorvoegselGeslachtsnaam()),
                tekst(bron.getVoorletters()),
                tekst(bron.getVoornamen()),
                tekst(bron.getGeslachtsaanduiding()),
                datum(bron.getGeboortedatum(), "natuurlijkPersoon/geboortedatum"),
                AdresMapper.van(bron.getVerblijfsadres()),
                AdresMapper.van(bron.getSubVerblijfBuitenland()));
    }

    static NnpObject naar(NietNatuurlijkPersoon bron, Merk merk) {
        NnpObject doel = merk.zet(new NnpObject(), "NNP", Verwerkingssoort.T);
        if (bron.nnpId() != null) {
            doel.setInnNnpId(tekst(bron.nnpId()));
            doel.setAuthentiek(nietAuthentiek());
        }
        doel.setAnnIdentificatie(tekst(bron.annIdentificatie()));
        doel.setStatutaireNaam(tekst(bron.statutaireNaam()));
        doel.setInnRechtsvorm(tekst(bron.rechtsvorm()));
        doel.setBezoekadres(AdresMapper.naar(bron.bezoekadres()));
        doel.setSubVerblijfBuitenland(AdresMapper.naar(bron.verblijfBuitenland()));
        return doel;
    }

    private static NietNatuurlijkPersoon van(NnpObject bron) {
        return new NietNatuurlijkPersoon(
                tekst(bron.getInnNnpId()),
                tekst(bron.getAnnIdentificatie()),
                tekst(bron.getStatutaireNaam()),
                tekst(bron.getInnRechtsvorm()),
                AdresMapper.van(bron.getBezoekadres()),
                AdresMapper.van(bron.getSubVerblijfBuitenland()));
    }

    static VesObject naar(Vestiging bron, Merk merk) {
        VesObject doel = merk.zet(new VesObject(), "VES", Verwerkingssoort.T);
        if (bron.vestigingsnummer() != null) {
            doel.setVestigingsNummer(tekst(bron.vestigingsnummer()));
            doel.setAuthentiek(nietAuthentiek());
        }
        bron.handelsnamen().forEach(naam -> doel.getHandelsnaam().add(Waarde.van(naam)));
        doel.setVerblijfsadres(AdresMapper.naar(bron.verblijfsadres()));
        doel.setSubVerblijfBuitenland(AdresMapper.naar(bron.verblijfBuitenland()));
        return doel;
    }

    private static Vestiging van(VesObject bron) {
        List<String> namen = bron.getHandelsnaam().stream()
                .map(Waarden::tekst)
                .filter(Objects::nonNull)
                .toList();
        return new Vestiging(
                tekst(bron.getVestigingsNummer()),
                namen,
                AdresMapper.van(bron.getVerblijfsadres()),
                AdresMapper.van(bron.getSubVerblijfBuitenland()));
    }

    /** Required beside a BSN in answers; we pass data on, so we never vouch for it. */
    private static Waarde nietAuthentiek() {
        Waarde waarde = Waarde.van("N");
        waarde.setMetagegeven("true");
        return waarde;
    }
}
