package nl.zaakregie.stuf.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.rzs0310.Regiebericht;
import nl.zaakregie.stuf.schema.zkn0310.SttObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakSttRelatie;
import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;

/**
 * notificeerOverZaak, and the trigger initieerNotificeerOverZaak, which also tells who sent the original message. The
 * standard names no element for that: the name is configuration.
 */
public final class NotificatieMapper {

    /** Our name for the element that the standard requires but does not name (RZS 1.0 §6.10.2). */
    public static final String ZENDENDE_APPLICATIE = "zendendeApplicatie";

    private static final String GEBEURTENIS = "gebeurtenis";

    private static final List<Eis<Zaaktype>> EISEN = List.of(
            new Eis<>("object/isVan/gerelateerde/omschrijving", Zaaktype::omschrijving),
            new Eis<>("object/isVan/gerelateerde/code", Zaaktype::code));

    private NotificatieMapper() {}

    /**
     * @param naamZender name of the element for the sending application; only used when the notification has one
     * @throws StufFout StUF055 when the zaaktype is not complete
     */
    public static Regiebericht naarBericht(Stuurgegevens kop, Zaaknotificatie notificatie, String naamZender) {
        Eis.keur(notificatie.zaaktype(), EISEN);
        ZakObject object = OverdragenZaakMapper.object(notificatie.zaakidentificatie());
        List<ExtraElement> extra = new ArrayList<>();
        extra.add(new ExtraElement(GEBEURTENIS, notificatie.gebeurtenis().waarde()));
        if (notificatie.zendendeApplicatie() != null) {
            extra.add(new ExtraElement(naamZender, notificatie.zendendeApplicatie()));
        }
        object.setExtraElementen(ExtraElementenMapper.naar(extra));
        object.getIsVan().add(ZaaktypeMapper.naar(notificatie.zaaktype(), Merk.ANTWOORD));
        if (notificatie.status() != null) {
            object.getHeeft().add(status(notificatie.status()));
        }
        return OverdragenZaakMapper.regiebericht(kop, object, notificatie.meldingen());
    }

    /**
     * @throws StufFout StUF055 when gebeurtenis or zaaktype is missing or unknown; the schema checks neither
     */
    public static Zaaknotificatie vanBericht(StufElement bericht) {
        ZakObject object = OverdragenZaakMapper.object(bericht);
        List<ExtraElement> extra = ExtraElementenMapper.van(object.getExtraElementen());
        Zaaktype zaaktype = ZaaktypeMapper.van(object.getIsVan());
        Zaaktype gegeven = zaaktype == null ? new Zaaktype(null, null, null) : zaaktype;
        Eis.keur(gegeven, EISEN);
        return new Zaaknotificatie(
                OverdragenZaakMapper.identificatie(object),
                gegeven,
                gebeurtenis(extra),
                zender(extra),
                ZaakMapper.gevuld(object.getHeeft(), StatusMapper::van).stream()
                        .findFirst()
                        .map(status -> status.met(Rest.LEEG))
                        .orElse(null),
                OverdragenZaakMapper.meldingen(bericht));
    }

    /** The notification carries no who and why; a start date of the type is required but may be empty. */
    private static ZakSttRelatie status(Zaakstatus bron) {
        Zaakstatus kaal = new Zaakstatus(bron.type(), null, bron.datumGezet(), null, null);
        ZakSttRelatie doel = StatusMapper.naar(kaal, Merk.ANTWOORD, Verwerkingssoort.I);
        SttObject type = doel.getGerelateerde();
        if (type.getIngangsdatumObject() == null) {
            type.setIngangsdatumObject(Waarden.leeg(NoValue.WAARDE_ONBEKEND));
        }
        return doel;
    }

    private static Gebeurtenis gebeurtenis(List<ExtraElement> extra) {
        return extra.stream()
                .filter(e -> e.naam().equals(GEBEURTENIS) && e.heeftWaarde())
                .findFirst()
                .flatMap(e -> Gebeurtenis.van(e.waarde().strip()))
                .orElseThrow(() -> new StufFout(
                        StufFoutcode.STUF055, "object/extraElementen: gebeurtenis ontbreekt of is onbekend"));
    }

    /** Any name that speaks of the sending application will do. */
    private static @Nullable String zender(List<ExtraElement> extra) {
        return extra.stream()
                .filter(e -> {
                    String naam = e.naam().toLowerCase(Locale.ROOT);
                    return e.heeftWaarde() && naam.contains("zend") && naam.contains("applicatie");
                })
                .map(e -> e.waarde().strip())
                .findFirst()
                .orElse(null);
    }
}
