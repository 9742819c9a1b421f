package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Contactpersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.zkn0310.CtpObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakBtrCtpRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakBtrRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import org.jspecify.annotations.Nullable;

/** Roles; each kind has its own element, all have the same content. */
final class RolMapper {

    private RolMapper() {}

    static List<ZakBtrRelatie> lijst(ZakObject zaak, Rolsoort soort) {
        return switch (soort) {
            case BELANGHEBBENDE -> zaak.getHeeftAlsBelanghebbende();
            case GEMACHTIGDE -> zaak.getHeeftAlsGemachtigde();
            case INITIATOR -> zaak.getHeeftAlsInitiator();
            case UITVOERENDE -> zaak.getHeeftAlsUitvoerende();
            case VERANTWOORDELIJKE -> zaak.getHeeftAlsVerantwoordelijke();
            case OVERIG_BETROKKENE -> zaak.getHeeftAlsOverigBetrokkene();
        };
    }

    static ZakBtrRelatie naar(Rol bron, Merk merk, Verwerkingssoort soort) {
        ZakBtrRelatie doel = merk.zet(new ZakBtrRelatie(), bron.soort().entiteittype(), soort);
        doel.setGerelateerde(BetrokkeneMapper.naar(bron.betrokkene(), merk));
        doel.setCode(tekst(bron.code()));
        doel.setOmschrijving(tekst(bron.omschrijving()));
        doel.setToelichting(tekst(bron.toelichting()));
        doel.setAfwijkendCorrespondentieAdres(AdresMapper.naar(bron.correspondentieadres()));
        doel.setAfwijkendBuitenlandsCorrespondentieAdres(AdresMapper.naar(bron.correspondentieadresBuitenland()));
        doel.setTijdvakRelatie(TijdvakMapper.naar(bron.tijdvak()));
        doel.setExtraElementen(ExtraElementenMapper.naar(bron.extraElementen()));
        doel.setHeeftAlsAanspreekpunt(naar(bron.aanspreekpunt(), bron.soort(), merk));
        return Resten.zet(doel, bron.rest(), merk);
    }

    static Rol van(ZakBtrRelatie bron, Rolsoort soort) {
        Rol rol = new Rol(
                soort,
                BetrokkeneMapper.van(bron.getGerelateerde()),
                tekst(bron.getCode()),
                tekst(bron.getOmschrijving()),
                tekst(bron.getToelichting()),
                AdresMapper.van(bron.getAfwijkendCorrespondentieAdres()),
                AdresMapper.van(bron.getAfwijkendBuitenlandsCorrespondentieAdres()),
                TijdvakMapper.van(bron.getTijdvakRelatie()),
                ExtraElementenMapper.van(bron.getExtraElementen()),
                van(bron.getHeeftAlsAanspreekpunt()));
        return rol.met(Resten.van(bron, rol, r -> naar(r, Merk.ANTWOORD, Verwerkingssoort.I)));
    }

    private static @Nullable ZakBtrCtpRelatie naar(@Nullable Contactpersoon bron, Rolsoort soort, Merk merk) {
        if (bron == null) {
            return null;
        }
        CtpObject persoon = merk.zet(new CtpObject(), "CTP", Verwerkingssoort.T);
        persoon.setIdentificatie(tekst(bron.identificatie()));
        persoon.setNaam(tekst(bron.naam()));
        persoon.setFunctie(tekst(bron.functie()));
        persoon.setTelefoonnummer(tekst(bron.telefoonnummer()));
        persoon.setEmailadres(tekst(bron.emailadres()));
        ZakBtrCtpRelatie doel = merk.zet(new ZakBtrCtpRelatie(), soort.entiteittype() + "CTP", Verwerkingssoort.T);
        doel.setGerelateerde(persoon);
        return doel;
    }

    private static @Nullable Contactpersoon van(@Nullable ZakBtrCtpRelatie bron) {
        CtpObject persoon = bron == null ? null : bron.getGerelateerde();
        if (persoon == null || persoon.isNil()) {
            return null;
        }
        return new Contactpersoon(
                tekst(persoon.getIdentificatie()),
                tekst(persoon.getNaam()),
                tekst(persoon.getFunctie()),
                tekst(persoon.getTelefoonnummer()),
                tekst(persoon.getEmailadres()));
    }
}
