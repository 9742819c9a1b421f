package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.BesluitToevoeging;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;

/** voegBesluitToe: a new besluit for a zaak. */
public final class VoegBesluitToeMapper {

    private static final List<Eis<Besluit>> EISEN = List.of(
            new Eis<>("object/besluit/datumBeslissing", Besluit::datumBeslissing),
            new Eis<>("object/besluit/ingangsdatumWerking", Besluit::ingangsdatum));

    private VoegBesluitToeMapper() {}

    /**
     * @throws StufFout StUF055 naming what is missing
     */
    public static BesluitToevoeging naarBericht(Stuurgegevens kop, BesluitBijZaak besluit) {
        Eis.keur(besluit.besluit(), EISEN);
        ZakObject zaak = Merk.KENNISGEVING.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(besluit.zaakidentificatie()));
        var object = new nl.zaakregie.stuf.schema.zkn0310.BesluitBijZaak();
        object.setBesluit(BesluitMapper.naar(besluit.besluit(), Merk.KENNISGEVING, Verwerkingssoort.T));
        object.setZaak(zaak);
        BesluitToevoeging bericht = new BesluitToevoeging();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        bericht.setObject(object);
        return bericht;
    }

    /**
     * @throws StufFout StUF055 naming what is missing
     */
    public static BesluitBijZaak vanBericht(BesluitToevoeging bericht) {
        var object = bericht.getObject();
        if (object == null || object.getBesluit() == null || object.getZaak() == null) {
            throw new StufFout(StufFoutcode.STUF055, "object mist besluit of zaak");
        }
        Besluit besluit = BesluitMapper.van(object.getBesluit());
        Eis.keur(besluit, EISEN);
        return new BesluitBijZaak(
                besluit, Waarden.verplicht(object.getZaak().getIdentificatie(), "object/zaak/identificatie"));
    }
}
