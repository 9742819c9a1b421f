package nl.zaakregie.stuf.mapping;

import java.util.Optional;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;

/** geefZaakdetails: everything about one zaak. */
public final class GeefZaakdetailsMapper {

    private GeefZaakdetailsMapper() {}

    public static ZakVraag naarBericht(Stuurgegevens kop, String zaakidentificatie, StufVersie versie) {
        ZakObject scope = Zaakvragen.scope();
        scope.setReikwijdte("alles");
        return Zaakvragen.vraag(kop, zaakidentificatie, scope);
    }

    /**
     * @return identification of the zaak that is asked for
     * @throws nl.zaakregie.stuf.fout.StufFout StUF055, StUF097, StUF103 or StUF133
     */
    public static String vanBericht(ZakVraag vraag) {
        return Zaakvragen.zaakidentificatie(vraag);
    }

    public static ZakAntwoord naarAntwoord(Stuurgegevens kop, Optional<Zaak> zaak, StufVersie versie) {
        return Zaakvragen.antwoord(
                kop, zaak.map(z -> ZaakMapper.naar(z, Merk.ANTWOORD)).orElse(null));
    }

    /** Empty when the zaak was not found. */
    public static Optional<Zaak> vanAntwoord(ZakAntwoord antwoord) {
        return Zaakvragen.zaak(antwoord).map(ZaakMapper::van);
    }
}
