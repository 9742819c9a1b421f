package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.datum;
import static nl.zaakregie.stuf.mapping.Waarden.indicatie;
import static nl.zaakregie.stuf.mapping.Waarden.tekst;
import static nl.zaakregie.stuf.mapping.Waarden.tijdstip;

import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Statuszetter;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.schema.zkn0310.SttBtrRelatie;
import nl.zaakregie.stuf.schema.zkn0310.SttObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakSttRelatie;
import org.jspecify.annotations.Nullable;

/** Statuses of a zaak; the relation heeft. */
final class StatusMapper {

    static final String ENTITEITTYPE = "ZAKSTT";

    private StatusMapper() {}

    static ZakSttRelatie naar(Zaakstatus bron, Merk merk, Verwerkingssoort soort) {
        ZakSttRelatie doel = merk.zet(new ZakSttRelatie(), ENTITEITTYPE, soort);
        doel.setGerelateerde(naar(bron.type(), merk));
        doel.setToelichting(tekst(bron.toelichting()));
        doel.setDatumStatusGezet(tijdstip(bron.datumGezet()));
        if (merk == Merk.ANTWOORD) {
            doel.setIndicatieLaatsteStatus(indicatie(bron.laatste()));
        }
        doel.setIsGezetDoor(naar(bron.gezetDoor(), merk));
        return Resten.zet(doel, bron.rest(), merk);
    }

    static Zaakstatus van(ZakSttRelatie bron) {
        Zaakstatus status = new Zaakstatus(
                van(bron.getGerelateerde()),
                tekst(bron.getToelichting()),
                tijdstip(bron.getDatumStatusGezet(), "heeft/datumStatusGezet"),
                indicatie(bron.getIndicatieLaatsteStatus(), "heeft/indicatieLaatsteStatus"),
                van(bron.getIsGezetDoor()));
        return status.met(Resten.van(bron, status, s -> naar(s, Merk.ANTWOORD, Verwerkingssoort.I)));
    }

    private static SttObject naar(Statustype bron, Merk merk) {
        SttObject doel = merk.zet(new SttObject(), "STT", Verwerkingssoort.I);
        doel.setZktCode(tekst(bron.zaaktypecode()));
        doel.setZktOmschrijving(tekst(bron.zaaktypeomschrijving()));
        doel.setVolgnummer(tekst(bron.volgnummer()));
        doel.setCode(tekst(bron.code()));
        doel.setOmschrijving(tekst(bron.omschrijving()));
        doel.setIngangsdatumObject(datum(bron.ingangsdatum()));
        return doel;
    }

    private static Statustype van(@Nullable SttObject bron) {
        if (bron == null) {
            return new Statustype(null, null, null, null, null, null);
        }
        return new Statustype(
                tekst(bron.getZktCode()),
                tekst(bron.getZktOmschrijving()),
                tekst(bron.getVolgnummer()),
                tekst(bron.getCode()),
                tekst(bron.getOmschrijving()),
                datum(bron.getIngangsdatumObject(), "heeft/gerelateerde/ingangsdatumObject"));
    }

    private static @Nullable SttBtrRelatie naar(@Nullable Statuszetter bron, Merk merk) {
        if (bron == null) {
            return null;
        }
        SttBtrRelatie doel = merk.zet(new SttBtrRelatie(), "ZAKSTTBTR", Verwerkingssoort.T);
        doel.setGerelateerde(BetrokkeneMapper.naar(bron.betrokkene(), merk));
        doel.setRolOmschrijving(tekst(bron.rolomschrijving()));
        doel.setRolomschrijvingGeneriek(tekst(bron.rolomschrijvingGeneriek()));
        return doel;
    }

    private static @Nullable Statuszetter van(@Nullable SttBtrRelatie bron) {
        if (bron == null || bron.isNil()) {
            return null;
        }
        return new Statuszetter(
                BetrokkeneMapper.van(bron.getGerelateerde()),
                tekst(bron.getRolOmschrijving()),
                tekst(bron.getRolomschrijvingGeneriek()));
    }
}
