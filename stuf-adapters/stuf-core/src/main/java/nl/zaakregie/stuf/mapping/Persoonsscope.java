package nl.zaakregie.stuf.mapping;

import java.util.EnumSet;
import java.util.Set;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Persoonsonderdeel;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.bg0310.Correspondentieadres;
import nl.zaakregie.stuf.schema.bg0310.NpsFamilieRelatie;
import nl.zaakregie.stuf.schema.bg0310.NpsHouder;
import nl.zaakregie.stuf.schema.bg0310.NpsHuwRelatie;
import nl.zaakregie.stuf.schema.bg0310.NpsObject;
import nl.zaakregie.stuf.schema.bg0310.Verblijfsadres;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a person: no more than we use (AVG). Elements stand one by one, because some gateways refuse a question
 * whose relations only carry the scope attribute, and others one that lacks it (open-forms 5818).
 */
final class Persoonsscope {

    private Persoonsscope() {}

    static NpsHouder van(Set<Persoonsonderdeel> gevraagd) {
        NpsObject object = basis();
        object.setAanduidingNaamgebruik(Waarden.gevraagd());
        object.setInpBurgerlijkeStaat(Waarden.gevraagd());
        object.setInpGemeenteVanInschrijving(Waarden.gevraagd());
        object.setIngIndicatieGezagMinderjarige(Waarden.gevraagd());
        object.setIngIndicatieCurateleRegister(Waarden.gevraagd());
        object.setInpRedenOpschortingBijhouding(Waarden.gevraagd());
        object.getInOnderzoek().add(Onderzoek.gevraagd());
        if (gevraagd.contains(Persoonsonderdeel.ADRES)) {
            object.setVerblijfsadres(adres());
            object.setSubCorrespondentieAdres(correspondentie());
        }
        if (gevraagd.contains(Persoonsonderdeel.PARTNERS)) {
            object.getInpHeeftAlsEchtgenootPartner().add(partner(gerelateerde(gevraagd)));
        }
        if (gevraagd.contains(Persoonsonderdeel.KINDEREN)) {
            object.getInpHeeftAlsKinderen().add(familie("NPSNPSKND", gerelateerde(gevraagd)));
        }
        if (gevraagd.contains(Persoonsonderdeel.OUDERS)) {
            object.getInpHeeftAlsOuders().add(familie("NPSNPSOUD", gerelateerde(gevraagd)));
        }
        NpsHouder houder = new NpsHouder();
        houder.getObject().add(object);
        return houder;
    }

    /** All of it when the question leaves it to us or carries the scope attribute; else what is named. */
    static Set<Persoonsonderdeel> gevraagd(@Nullable NpsHouder scope) {
        if (scope == null || scope.getObject().isEmpty()) {
            return Persoonsvraag.ALLES;
        }
        NpsObject object = scope.getObject().get(0);
        Set<Persoonsonderdeel> genoemd = EnumSet.noneOf(Persoonsonderdeel.class);
        voegToe(genoemd, Persoonsonderdeel.ADRES, object.getVerblijfsadres() != null);
        voegToe(
                genoemd,
                Persoonsonderdeel.PARTNERS,
                !object.getInpHeeftAlsEchtgenootPartner().isEmpty());
        voegToe(
                genoemd,
                Persoonsonderdeel.KINDEREN,
                !object.getInpHeeftAlsKinderen().isEmpty());
        voegToe(
                genoemd,
                Persoonsonderdeel.OUDERS,
                !object.getInpHeeftAlsOuders().isEmpty());
        if (object.getReikwijdte() == null) {
            return genoemd;
        }
        if (!genoemd.isEmpty() || object.getInpBsn() != null || object.getGeslachtsnaam() != null) {
            throw new StufFout(StufFoutcode.STUF097, "scope/object");
        }
        return Persoonsvraag.ALLES;
    }

    private static void voegToe(Set<Persoonsonderdeel> genoemd, Persoonsonderdeel onderdeel, boolean gevraagd) {
        if (gevraagd) {
            genoemd.add(onderdeel);
        }
    }

    private static NpsObject basis() {
        NpsObject object = Merk.ANTWOORD.zet(new NpsObject(), "NPS", Verwerkingssoort.I);
        object.setInpBsn(Waarden.gevraagd());
        object.setGeslachtsnaam(Waarden.gevraagd());
        object.setVoorvoegselGeslachtsnaam(Waarden.gevraagd());
        object.setVoorletters(Waarden.gevraagd());
        object.setVoornamen(Waarden.gevraagd());
        object.setGeslachtsaanduiding(Waarden.gevraagd());
        object.setGeboortedatum(Waarden.gevraagd());
        object.setOverlijdensdatum(Waarden.gevraagd());
        object.setInpIndicatieGeheim(Waarden.gevraagd());
        return object;
    }

    private static NpsObject gerelateerde(Set<Persoonsonderdeel> gevraagd) {
        NpsObject persoon = basis();
        if (gevraagd.contains(Persoonsonderdeel.ADRES)) {
            Verblijfsadres adres = adres();
            adres.setGorStraatnaam(null); // not in the standard for related persons
            persoon.setVerblijfsadres(adres);
        }
        return persoon;
    }

    private static NpsHuwRelatie partner(NpsObject gerelateerde) {
        NpsHuwRelatie relatie = new NpsHuwRelatie();
        relatie.setEntiteit("NPSNPSHUW");
        relatie.setGerelateerde(gerelateerde);
        relatie.setSoortVerbintenis(Waarden.gevraagd());
        relatie.setDatumSluiting(Waarden.gevraagd());
        relatie.setDatumOntbinding(Waarden.gevraagd());
        return relatie;
    }

    private static NpsFamilieRelatie familie(String entiteittype, NpsObject gerelateerde) {
        NpsFamilieRelatie relatie = new NpsFamilieRelatie();
        relatie.setEntiteit(entiteittype);
        relatie.setGerelateerde(gerelateerde);
        relatie.setOuderAanduiding(Waarden.gevraagd());
        relatie.setDatumIngangFamilierechtelijkeBetrekking(Waarden.gevraagd());
        relatie.setDatumEindeFamilierechtelijkeBetrekking(Waarden.gevraagd());
        return relatie;
    }

    private static Verblijfsadres adres() {
        Verblijfsadres adres = new Verblijfsadres();
        adres.setAoaIdentificatie(Waarden.gevraagd());
        adres.setWplWoonplaatsNaam(Waarden.gevraagd());
        adres.setGorOpenbareRuimteNaam(Waarden.gevraagd());
        adres.setGorStraatnaam(Waarden.gevraagd());
        adres.setAoaPostcode(Waarden.gevraagd());
        adres.setAoaHuisnummer(Waarden.gevraagd());
        adres.setAoaHuisletter(Waarden.gevraagd());
        adres.setAoaHuisnummertoevoeging(Waarden.gevraagd());
        adres.setInpLocatiebeschrijving(Waarden.gevraagd());
        return adres;
    }

    private static Correspondentieadres correspondentie() {
        Correspondentieadres adres = new Correspondentieadres();
        adres.setWplWoonplaatsNaam(Waarden.gevraagd());
        adres.setPostcode(Waarden.gevraagd());
        adres.setGorOpenbareRuimteNaam(Waarden.gevraagd());
        adres.setAoaHuisnummer(Waarden.gevraagd());
        adres.setAoaHuisletter(Waarden.gevraagd());
        adres.setAoaHuisnummertoevoeging(Waarden.gevraagd());
        return adres;
    }
}
