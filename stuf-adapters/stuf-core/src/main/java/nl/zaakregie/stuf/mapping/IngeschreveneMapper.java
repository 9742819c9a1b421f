package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.datum;
import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Familieband;
import nl.zaakregie.stuf.rgbz.Ingeschrevene;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Verbintenis;
import nl.zaakregie.stuf.schema.bg0310.NpsFamilieRelatie;
import nl.zaakregie.stuf.schema.bg0310.NpsHuwRelatie;
import nl.zaakregie.stuf.schema.bg0310.NpsObject;
import nl.zaakregie.stuf.schema.bg0310.Verblijfsadres;
import org.jspecify.annotations.Nullable;

/** A person of the gegevensmagazijn with partners, children and parents. */
final class IngeschreveneMapper {

    private static final String PAD_PARTNER = "object/inp.heeftAlsEchtgenootPartner/";

    private IngeschreveneMapper() {}

    static NpsObject naar(Ingeschrevene bron) {
        NpsObject doel = BetrokkeneMapper.naar(bron.persoon(), Merk.ANTWOORD);
        doel.setAanduidingNaamgebruik(tekst(bron.naamgebruik()));
        doel.setOverlijdensdatum(datum(bron.overlijdensdatum()));
        doel.setSubCorrespondentieAdres(AdresMapper.naar(bron.correspondentieadres()));
        doel.setInpBurgerlijkeStaat(tekst(bron.burgerlijkeStaat()));
        doel.setInpGemeenteVanInschrijving(tekst(bron.gemeente()));
        doel.setIngIndicatieGezagMinderjarige(tekst(bron.gezag()));
        doel.setIngIndicatieCurateleRegister(bron.curatele() ? tekst("1") : null);
        doel.setInpRedenOpschortingBijhouding(tekst(bron.opschorting()));
        Integer geheim = bron.geheim();
        doel.setInpIndicatieGeheim(geheim == null ? null : tekst(geheim.toString()));
        Onderzoek.zet(doel.getInOnderzoek(), bron.inOnderzoek());
        bron.verbintenissen()
                .forEach(v -> doel.getInpHeeftAlsEchtgenootPartner().add(naar(v)));
        bron.kinderen().forEach(k -> doel.getInpHeeftAlsKinderen().add(naar(k, "NPSNPSKND")));
        bron.ouders().forEach(o -> doel.getInpHeeftAlsOuders().add(naar(o, "NPSNPSOUD")));
        return doel;
    }

    static Ingeschrevene van(NpsObject bron) {
        NatuurlijkPersoon persoon = BetrokkeneMapper.van(bron);
        return new Ingeschrevene(
                persoon,
                tekst(bron.getAanduidingNaamgebruik()),
                datum(bron.getOverlijdensdatum(), "object/overlijdensdatum"),
                tekst(bron.getInpBurgerlijkeStaat()),
                tekst(bron.getInpGemeenteVanInschrijving()),
                tekst(bron.getIngIndicatieGezagMinderjarige()),
                "1".equals(tekst(bron.getIngIndicatieCurateleRegister())),
                tekst(bron.getInpRedenOpschortingBijhouding()),
                Waarden.getal(bron.getInpIndicatieGeheim(), "object/inp.indicatieGeheim"),
                Onderzoek.loopt(bron.getInOnderzoek()),
                AdresMapper.van(bron.getSubCorrespondentieAdres()),
                verbintenissen(bron.getInpHeeftAlsEchtgenootPartner()),
                familie(bron.getInpHeeftAlsKinderen()),
                familie(bron.getInpHeeftAlsOuders()));
    }

    /** Of the address of a related person the standard has the name of the openbare ruimte only. */
    private static NpsObject gerelateerde(Ingeschrevene bron) {
        NpsObject doel = naar(bron);
        Verblijfsadres adres = doel.getVerblijfsadres();
        if (adres != null) {
            if (adres.getGorOpenbareRuimteNaam() == null) {
                adres.setGorOpenbareRuimteNaam(adres.getGorStraatnaam());
            }
            adres.setGorStraatnaam(null);
        }
        return doel;
    }

    private static NpsHuwRelatie naar(Verbintenis bron) {
        NpsHuwRelatie doel = new NpsHuwRelatie();
        doel.setEntiteit("NPSNPSHUW");
        doel.setGerelateerde(gerelateerde(bron.partner()));
        doel.setSoortVerbintenis(tekst(bron.soort()));
        doel.setDatumSluiting(datum(bron.sluiting()));
        doel.setDatumOntbinding(datum(bron.ontbinding()));
        Onderzoek.zet(doel.getInOnderzoek(), bron.inOnderzoek());
        return doel;
    }

    private static NpsFamilieRelatie naar(Familieband bron, String entiteittype) {
        NpsFamilieRelatie doel = new NpsFamilieRelatie();
        doel.setEntiteit(entiteittype);
        doel.setGerelateerde(gerelateerde(bron.ander()));
        doel.setOuderAanduiding(tekst(bron.ouderAanduiding()));
        doel.setDatumIngangFamilierechtelijkeBetrekking(datum(bron.ingang()));
        doel.setDatumEindeFamilierechtelijkeBetrekking(datum(bron.einde()));
        Onderzoek.zet(doel.getInOnderzoek(), bron.inOnderzoek());
        return doel;
    }

    private static List<Verbintenis> verbintenissen(List<NpsHuwRelatie> bron) {
        return bron.stream()
                .filter(r -> !r.isNil() && aanwezig(r.getGerelateerde()))
                .map(r -> new Verbintenis(
                        van(r.getGerelateerde()),
                        tekst(r.getSoortVerbintenis()),
                        datum(r.getDatumSluiting(), PAD_PARTNER + "datumSluiting"),
                        datum(r.getDatumOntbinding(), PAD_PARTNER + "datumOntbinding"),
                        Onderzoek.loopt(r.getInOnderzoek())))
                .toList();
    }

    private static List<Familieband> familie(List<NpsFamilieRelatie> bron) {
        return bron.stream()
                .filter(r -> !r.isNil() && aanwezig(r.getGerelateerde()))
                .map(r -> new Familieband(
                        van(r.getGerelateerde()),
                        tekst(r.getOuderAanduiding()),
                        datum(
                                r.getDatumIngangFamilierechtelijkeBetrekking(),
                                "datumIngangFamilierechtelijkeBetrekking"),
                        datum(r.getDatumEindeFamilierechtelijkeBetrekking(), "datumEindeFamilierechtelijkeBetrekking"),
                        Onderzoek.loopt(r.getInOnderzoek())))
                .toList();
    }

    /** A relation without a person, or with an empty one, says that there is none. */
    private static boolean aanwezig(@Nullable NpsObject persoon) {
        return persoon != null
                && !persoon.isNil()
                && (tekst(persoon.getInpBsn()) != null
                        || tekst(persoon.getGeslachtsnaam()) != null
                        || tekst(persoon.getVoornamen()) != null);
    }
}
