package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.datum;
import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.schema.zkn0310.ZakZktRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZktObject;
import org.jspecify.annotations.Nullable;

/** Type of a zaak; the relation isVan. */
final class ZaaktypeMapper {

    private ZaaktypeMapper() {}

    static ZakZktRelatie naar(Zaaktype bron, Merk merk) {
        ZktObject type = merk.zet(new ZktObject(), "ZKT", Verwerkingssoort.I);
        type.setOmschrijving(tekst(bron.omschrijving()));
        type.setCode(tekst(bron.code()));
        type.setIngangsdatumObject(datum(bron.ingangsdatum()));
        ZakZktRelatie doel = merk.zet(new ZakZktRelatie(), "ZAKZKT", Verwerkingssoort.T);
        doel.setGerelateerde(type);
        return doel;
    }

    /** The last one counts when a message has several. */
    static @Nullable Zaaktype van(List<ZakZktRelatie> bron) {
        ZktObject type = null;
        for (ZakZktRelatie relatie : bron) {
            ZktObject gerelateerde = relatie.isNil() ? null : relatie.getGerelateerde();
            type = gerelateerde == null || gerelateerde.isNil() ? type : gerelateerde;
        }
        return type == null
                ? null
                : new Zaaktype(
                        tekst(type.getOmschrijving()),
                        tekst(type.getCode()),
                        datum(type.getIngangsdatumObject(), "isVan/gerelateerde/ingangsdatumObject"));
    }
}
