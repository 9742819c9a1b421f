package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.AdresBuitenland;
import nl.zaakregie.stuf.schema.bg0310.Correspondentieadres;
import nl.zaakregie.stuf.schema.bg0310.VerblijfBuitenland;
import nl.zaakregie.stuf.schema.bg0310.Verblijfsadres;
import org.jspecify.annotations.Nullable;

/** Addresses of BG. */
final class AdresMapper {

    private AdresMapper() {}

    static @Nullable Verblijfsadres naar(@Nullable Adres bron) {
        if (bron == null) {
            return null;
        }
        Verblijfsadres doel = new Verblijfsadres();
        doel.setAoaIdentificatie(tekst(bron.identificatie()));
        doel.setWplWoonplaatsNaam(tekst(bron.woonplaats()));
        doel.setGorOpenbareRuimteNaam(tekst(bron.openbareRuimte()));
        doel.setGorStraatnaam(tekst(bron.straatnaam()));
        doel.setAoaPostcode(tekst(bron.postcode()));
        doel.setAoaHuisnummer(tekst(bron.huisnummer()));
        doel.setAoaHuisletter(tekst(bron.huisletter()));
        doel.setAoaHuisnummertoevoeging(tekst(bron.toevoeging()));
        doel.setInpLocatiebeschrijving(tekst(bron.locatiebeschrijving()));
        return doel;
    }

    static @Nullable Adres van(@Nullable Verblijfsadres bron) {
        if (bron == null || bron.isNil()) {
            return null;
        }
        return new Adres(
                tekst(bron.getAoaIdentificatie()),
                tekst(bron.getWplWoonplaatsNaam()),
                tekst(bron.getGorOpenbareRuimteNaam()),
                tekst(bron.getGorStraatnaam()),
                tekst(bron.getAoaPostcode()),
                tekst(bron.getAoaHuisnummer()),
                tekst(bron.getAoaHuisletter()),
                tekst(bron.getAoaHuisnummertoevoeging()),
                tekst(bron.getInpLocatiebeschrijving()));
    }

    static @Nullable VerblijfBuitenland naar(@Nullable AdresBuitenland bron) {
        if (bron == null) {
            return null;
        }
        VerblijfBuitenland doel = new VerblijfBuitenland();
        doel.setLndLandcode(tekst(bron.landcode()));
        doel.setLndLandnaam(tekst(bron.landnaam()));
        doel.setSubAdresBuitenland1(tekst(bron.regel1()));
        doel.setSubAdresBuitenland2(tekst(bron.regel2()));
        doel.setSubAdresBuitenland3(tekst(bron.regel3()));
        return doel;
    }

    static @Nullable AdresBuitenland van(@Nullable VerblijfBuitenland bron) {
        if (bron == null || bron.isNil()) {
            return null;
        }
        return new AdresBuitenland(
                tekst(bron.getLndLandcode()),
                tekst(bron.getLndLandnaam()),
                tekst(bron.getSubAdresBuitenland1()),
                tekst(bron.getSubAdresBuitenland2()),
                tekst(bron.getSubAdresBuitenland3()));
    }

    static @Nullable Correspondentieadres naar(nl.zaakregie.stuf.rgbz.@Nullable Correspondentieadres bron) {
        if (bron == null) {
            return null;
        }
        Correspondentieadres doel = new Correspondentieadres();
        doel.setTypering(tekst(bron.typering()));
        doel.setWplWoonplaatsNaam(tekst(bron.woonplaats()));
        doel.setPostcode(tekst(bron.postcode()));
        doel.setGorOpenbareRuimteNaam(tekst(bron.openbareRuimte()));
        doel.setGorStraatnaam(tekst(bron.straatnaam()));
        doel.setAoaHuisnummer(tekst(bron.huisnummer()));
        doel.setAoaHuisletter(tekst(bron.huisletter()));
        doel.setAoaHuisnummertoevoeging(tekst(bron.toevoeging()));
        doel.setSubPostadresType(tekst(bron.postadrestype()));
        doel.setSubPostadresNummer(tekst(bron.postadresnummer()));
        return doel;
    }

    static nl.zaakregie.stuf.rgbz.@Nullable Correspondentieadres van(@Nullable Correspondentieadres bron) {
        if (bron == null || bron.isNil()) {
            return null;
        }
        return new nl.zaakregie.stuf.rgbz.Correspondentieadres(
                tekst(bron.getTypering()),
                tekst(bron.getWplWoonplaatsNaam()),
                tekst(bron.getPostcode()),
                tekst(bron.getGorOpenbareRuimteNaam()),
                tekst(bron.getGorStraatnaam()),
                tekst(bron.getAoaHuisnummer()),
                tekst(bron.getAoaHuisletter()),
                tekst(bron.getAoaHuisnummertoevoeging()),
                tekst(bron.getSubPostadresType()),
                tekst(bron.getSubPostadresNummer()));
    }
}
