package nl.zaakregie.stuf.mapping;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import org.jspecify.annotations.Nullable;

/**
 * creeerZaak: {@code zakLk01} in ZDS 1.1 and RZS, {@code creeerZaak_ZakLk01} in ZDS 1.2. The versions differ in the root
 * and in what is required: 1.2 asks for dates, level, zaaktype and exactly one initiator, 1.1 for almost nothing.
 */
public final class CreeerZaakMapper {

    private static final List<Eis<Zaak>> ALTIJD =
            List.of(new Eis<>("object/isVan/gerelateerde/code", z -> ofNiets(z.zaaktype(), Zaaktype::code)));
    private static final List<Eis<Zaak>> ZDS_1_2 = List.of(
            new Eis<>("object/startdatum", z -> z.gegevens().startdatum().ofNull()),
            new Eis<>(
                    "object/registratiedatum",
                    z -> z.gegevens().registratiedatum().ofNull()),
            new Eis<>("object/zaakniveau", z -> z.gegevens().zaakniveau().ofNull()),
            new Eis<>("object/deelzakenIndicatie", z -> z.gegevens().deelzaken().ofNull()),
            new Eis<>("object/isVan/gerelateerde/code", z -> ofNiets(z.zaaktype(), Zaaktype::code)),
            new Eis<>(
                    "object/heeftAlsInitiator/gerelateerde",
                    z -> z.rollen(Rolsoort.INITIATOR).stream()
                            .map(Rol::betrokkene)
                            .filter(Objects::nonNull)
                            .toList()));

    private CreeerZaakMapper() {}

    /**
     * @throws StufFout StUF055 naming what the version requires and the zaak does not have
     */
    public static ZakKennisgeving naarBericht(Stuurgegevens kop, Zaak zaak, StufVersie versie) {
        Eis.keur(zaak, versie == StufVersie.ZDS_1_2 ? ZDS_1_2 : ALTIJD);
        ZakKennisgeving bericht = Kennisgevingen.zaak(kop, "T");
        bericht.getObject().add(ZaakMapper.naar(zaak, Merk.KENNISGEVING));
        return bericht;
    }

    /**
     * @throws StufFout StUF055 naming what is missing, StUF058 for another mutatiesoort, StUF031 for another entity
     */
    public static Zaak vanBericht(ZakKennisgeving bericht, StufVersie versie) {
        Kennisgevingen.keurMutatiesoort(bericht.getParameters(), Kennisgevingen.TOEVOEGING);
        ZakObject object = Kennisgevingen.nieuw(bericht.getObject(), "ZAK");
        Zaak zaak = ZaakMapper.van(object);
        Eis.keur(zaak, versie == StufVersie.ZDS_1_2 ? ZDS_1_2 : ALTIJD);
        return zaak;
    }

    private static <T, R> @Nullable R ofNiets(@Nullable T bron, Function<T, @Nullable R> lezer) {
        return bron == null ? null : lezer.apply(bron);
    }
}
