package nl.zaakregie.stuf.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.ZakBslRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakEdcRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import org.jspecify.annotations.Nullable;

/** A whole zaak, in a kennisgeving or in an answer. */
final class ZaakMapper {

    private ZaakMapper() {}

    static ZakObject naar(Zaak bron, Merk merk) {
        return naar(
                bron,
                merk,
                merk == Merk.ANTWOORD
                        ? BesluitMapper::relatie
                        : besluit -> BesluitMapper.relatie(besluit, merk, Verwerkingssoort.T));
    }

    private static ZakObject naar(Zaak bron, Merk merk, Function<Besluit, ZakBslRelatie> besluiten) {
        ZakObject doel = merk.zet(new ZakObject(), "ZAK", Verwerkingssoort.T);
        doel.setIdentificatie(Waarde.van(bron.identificatie()));
        ZaakgegevensMapper.zet(doel, bron.gegevens());
        if (bron.zaaktype() != null) {
            doel.getIsVan().add(ZaaktypeMapper.naar(bron.zaaktype(), merk));
        }
        bron.objecten()
                .forEach(o -> doel.getHeeftBetrekkingOp().add(ZaakobjectMapper.naar(o, merk, Verwerkingssoort.T)));
        bron.rollen().forEach(r -> RolMapper.lijst(doel, r.soort()).add(RolMapper.naar(r, merk, Verwerkingssoort.T)));
        bron.relaties()
                .forEach(r -> ZaakrelatieMapper.lijst(doel, r.soort())
                        .add(ZaakrelatieMapper.naar(r, merk, Verwerkingssoort.T)));
        bron.statussen().forEach(s -> doel.getHeeft().add(StatusMapper.naar(s, merk, Verwerkingssoort.T)));
        if (merk == Merk.ANTWOORD) {
            bron.documenten().forEach(d -> doel.getHeeftRelevant().add(DocumentMapper.naar(d)));
        }
        bron.besluiten().forEach(b -> doel.getLeidtTot().add(besluiten.apply(b)));
        return Resten.zet(doel, bron.gegevens().rest(), merk);
    }

    static Zaak van(ZakObject bron) {
        Zaak zaak = new Zaak(
                Waarden.verplicht(bron.getIdentificatie(), "object/identificatie"),
                ZaakgegevensMapper.van(bron),
                ZaaktypeMapper.van(bron.getIsVan()),
                gevuld(bron.getHeeftBetrekkingOp(), ZaakobjectMapper::van),
                rollen(bron),
                relaties(bron),
                gevuld(bron.getHeeft(), StatusMapper::van),
                gevuld(bron.getHeeftRelevant(), (ZakEdcRelatie d) -> DocumentMapper.van(d)),
                gevuld(bron.getLeidtTot(), BesluitMapper::van));
        return zaak.met(zaak.gegevens()
                .met(Resten.van(bron, zaak, z -> naar(z, Merk.ANTWOORD, BesluitMapper::volledig))));
    }

    /** Relations that are there only to say that they are empty are left out. */
    static <E extends StufElement, T> List<T> gevuld(List<E> bron, Function<E, @Nullable T> lezer) {
        return bron.stream()
                .filter(e -> !e.isNil())
                .map(lezer)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Rol> rollen(ZakObject bron) {
        return Arrays.stream(Rolsoort.values())
                .flatMap(soort -> gevuld(RolMapper.lijst(bron, soort), r -> RolMapper.van(r, soort)).stream())
                .toList();
    }

    private static List<Zaakrelatie> relaties(ZakObject bron) {
        return Arrays.stream(Zaakrelatie.Soort.values())
                .flatMap(soort ->
                        gevuld(ZaakrelatieMapper.lijst(bron, soort), r -> ZaakrelatieMapper.van(r, soort)).stream())
                .toList();
    }
}
