package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.BslObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakBslRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;

/** geefLijstBesluiten: the besluiten of a zaak, without the documents they are laid down in. */
public final class GeefLijstBesluitenMapper {

    private GeefLijstBesluitenMapper() {}

    public static ZakVraag naarBericht(Stuurgegevens kop, String zaakidentificatie) {
        BslObject besluit = new BslObject();
        besluit.setEntiteit("BSL");
        besluit.setIdentificatie(Waarden.gevraagd());
        besluit.setBstOmschrijving(Waarden.gevraagd());
        besluit.setDatumBeslissing(Waarden.gevraagd());
        besluit.setToelichting(Waarden.gevraagd());
        besluit.setIngangsdatumWerking(Waarden.gevraagd());
        besluit.setEinddatumWerking(Waarden.gevraagd());
        besluit.setVervalreden(Waarden.gevraagd());
        besluit.setDatumPublicatie(Waarden.gevraagd());
        besluit.setDatumVerzending(Waarden.gevraagd());
        besluit.setDatumUiterlijkeReactie(Waarden.gevraagd());
        ZakBslRelatie relatie = new ZakBslRelatie();
        relatie.setEntiteit("ZAKBSL");
        relatie.setGerelateerde(besluit);
        ZakObject scope = Zaakvragen.scope();
        scope.setIdentificatie(Waarden.gevraagd());
        scope.getLeidtTot().add(relatie);
        return Zaakvragen.vraag(kop, zaakidentificatie, scope);
    }

    /**
     * @return identification of the zaak that is asked for
     * @throws nl.zaakregie.stuf.fout.StufFout StUF055, StUF097, StUF103 or StUF133
     */
    public static String vanBericht(ZakVraag vraag) {
        return Zaakvragen.zaakidentificatie(vraag);
    }

    public static ZakAntwoord naarAntwoord(Stuurgegevens kop, String zaakidentificatie, List<Besluit> besluiten) {
        ZakObject zaak = Merk.ANTWOORD.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(zaakidentificatie));
        besluiten.forEach(besluit -> zaak.getLeidtTot().add(BesluitMapper.relatie(besluit)));
        return Zaakvragen.antwoord(kop, zaak);
    }

    public static List<Besluit> vanAntwoord(ZakAntwoord antwoord) {
        return Zaakvragen.zaak(antwoord)
                .map(z -> ZaakMapper.gevuld(z.getLeidtTot(), BesluitMapper::van))
                .orElse(List.of());
    }
}
