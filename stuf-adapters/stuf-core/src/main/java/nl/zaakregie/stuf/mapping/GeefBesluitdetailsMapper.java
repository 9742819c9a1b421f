package nl.zaakregie.stuf.mapping;

import java.util.Optional;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.stuf0301.TijdvakGeldigheid;
import nl.zaakregie.stuf.schema.zkn0310.BslAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.BslHouder;
import nl.zaakregie.stuf.schema.zkn0310.BslObject;
import nl.zaakregie.stuf.schema.zkn0310.BslVraag;
import nl.zaakregie.stuf.schema.zkn0310.BslZakRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.waarde.NoValue;

/** geefBesluitdetails: one besluit and its zaak. */
public final class GeefBesluitdetailsMapper {

    private GeefBesluitdetailsMapper() {}

    public static BslVraag naarBericht(Stuurgegevens kop, String besluitidentificatie) {
        BslObject gelijk = new BslObject();
        gelijk.setEntiteit("BSL");
        gelijk.setIdentificatie(Waarde.van(besluitidentificatie));
        BslObject scope = new BslObject();
        scope.setEntiteit("BSL");
        scope.setReikwijdte("alles");
        BslHouder houder = new BslHouder();
        houder.getObject().add(scope);
        BslVraag bericht = new BslVraag();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        bericht.setParameters(Vragen.parameters());
        bericht.setGelijk(gelijk);
        bericht.setScope(houder);
        return bericht;
    }

    /**
     * @return identification of the besluit that is asked for
     * @throws nl.zaakregie.stuf.fout.StufFout StUF055
     */
    public static String vanBericht(BslVraag vraag) {
        Vragen.keur(vraag);
        BslObject gelijk = vraag.getGelijk();
        return Waarden.verplicht(gelijk == null ? null : gelijk.getIdentificatie(), "gelijk/identificatie");
    }

    public static BslAntwoord naarAntwoord(Stuurgegevens kop, Optional<BesluitBijZaak> besluit) {
        BslAntwoord bericht = new BslAntwoord();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        bericht.setParameters(Vragen.compleet());
        besluit.ifPresent(gevonden -> {
            BslHouder houder = new BslHouder();
            houder.getObject().add(object(gevonden));
            bericht.setAntwoord(houder);
        });
        return bericht;
    }

    /** Empty when the besluit was not found. */
    public static Optional<BesluitBijZaak> vanAntwoord(BslAntwoord antwoord) {
        BslHouder houder = antwoord.getAntwoord();
        return houder == null
                ? Optional.empty()
                : houder.getObject().stream()
                        .filter(o -> !o.isNil() && Waarden.tekst(o.getIdentificatie()) != null)
                        .findFirst()
                        .map(GeefBesluitdetailsMapper::van);
    }

    private static BesluitBijZaak van(BslObject bron) {
        BesluitBijZaak gelezen = new BesluitBijZaak(BesluitMapper.van(bron).met(Rest.LEEG), zaak(bron));
        Rest rest = Resten.van(bron, gelezen, GeefBesluitdetailsMapper::object);
        return new BesluitBijZaak(gelezen.besluit().met(rest), gelezen.zaakidentificatie());
    }

    private static BslObject object(BesluitBijZaak bron) {
        Besluit besluit = bron.besluit();
        BslObject doel = BesluitMapper.naar(besluit, Merk.ANTWOORD, Verwerkingssoort.I);
        doel.setDatumBeslissing(BesluitMapper.ofOnbekend(doel.getDatumBeslissing()));
        doel.setIngangsdatumWerking(BesluitMapper.ofOnbekend(doel.getIngangsdatumWerking()));
        if (doel.getTijdvakGeldigheid() == null) {
            doel.setTijdvakGeldigheid(geldigheid());
        }
        ZakObject zaak = Merk.ANTWOORD.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(bron.zaakidentificatie()));
        BslZakRelatie relatie = Merk.ANTWOORD.zet(new BslZakRelatie(), "BSLZAK", Verwerkingssoort.I);
        relatie.setGerelateerde(zaak);
        doel.setIsUitkomstVan(relatie);
        return doel;
    }

    private static String zaak(BslObject bron) {
        BslZakRelatie relatie = bron.getIsUitkomstVan();
        ZakObject zaak = relatie == null ? null : relatie.getGerelateerde();
        return Waarden.verplicht(
                zaak == null ? null : zaak.getIdentificatie(), "isUitkomstVan/gerelateerde/identificatie");
    }

    /** Required by the schema, also when nobody told it. */
    private static TijdvakGeldigheid geldigheid() {
        TijdvakGeldigheid geldigheid = new TijdvakGeldigheid();
        geldigheid.setBeginGeldigheid(Waarden.leeg(NoValue.WAARDE_ONBEKEND));
        geldigheid.setEindGeldigheid(Waarden.leeg(NoValue.GEEN_WAARDE));
        return geldigheid;
    }
}
