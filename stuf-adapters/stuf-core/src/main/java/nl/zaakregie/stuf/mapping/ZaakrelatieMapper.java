package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakZakRelatie;
import org.jspecify.annotations.Nullable;

/** Relations between zaken. */
final class ZaakrelatieMapper {

    private ZaakrelatieMapper() {}

    static List<ZakZakRelatie> lijst(ZakObject zaak, Zaakrelatie.Soort soort) {
        return switch (soort) {
            case DEELZAAK -> zaak.getHeeftAlsDeelzaak();
            case HOOFDZAAK -> zaak.getHeeftAlsHoofdzaak();
            case ANDERE -> zaak.getHeeftBetrekkingOpAndere();
        };
    }

    static ZakZakRelatie naar(Zaakrelatie bron, Merk merk, Verwerkingssoort soort) {
        ZakObject zaak = merk.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(bron.identificatie()));
        zaak.setOmschrijving(tekst(bron.omschrijving()));
        if (bron.zaaktype() != null) {
            zaak.getIsVan().add(ZaaktypeMapper.naar(bron.zaaktype(), Merk.ANTWOORD));
        }
        ZakZakRelatie doel = merk.zet(new ZakZakRelatie(), bron.soort().entiteittype(), soort);
        doel.setGerelateerde(zaak);
        doel.setTijdvakRelatie(TijdvakMapper.naar(bron.tijdvak()));
        return Resten.zet(doel, bron.rest(), merk);
    }

    static @Nullable Zaakrelatie van(ZakZakRelatie bron, Zaakrelatie.Soort soort) {
        ZakObject zaak = bron.getGerelateerde();
        String identificatie = zaak == null || zaak.isNil() ? null : tekst(zaak.getIdentificatie());
        if (zaak == null || identificatie == null) {
            return null;
        }
        Zaakrelatie relatie = new Zaakrelatie(
                soort,
                identificatie,
                tekst(zaak.getOmschrijving()),
                ZaaktypeMapper.van(zaak.getIsVan()),
                TijdvakMapper.van(bron.getTijdvakRelatie()));
        return relatie.met(Resten.van(bron, relatie, r -> naar(r, Merk.ANTWOORD, Verwerkingssoort.I)));
    }
}
