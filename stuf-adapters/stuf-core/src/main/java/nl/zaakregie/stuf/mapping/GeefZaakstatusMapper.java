package nl.zaakregie.stuf.mapping;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.SttObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakSttRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;

/**
 * geefZaakstatus: the statuses of a zaak. ZDS 1.2 requires several elements in the answer that a status need not have;
 * those are then sent empty, with a reason.
 */
public final class GeefZaakstatusMapper {

    private GeefZaakstatusMapper() {}

    public static ZakVraag naarBericht(Stuurgegevens kop, Statusvraag vraag, StufVersie versie) {
        ZakVraag bericht = Zaakvragen.vraag(kop, vraag.zaakidentificatie(), scope());
        ZakSttRelatie laatste = relatie();
        laatste.setIndicatieLaatsteStatus(vraag.alleenLaatste() ? Waarde.van("J") : Waarden.gevraagd());
        bericht.getGelijk().getHeeft().add(laatste);
        return bericht;
    }

    /**
     * @throws nl.zaakregie.stuf.fout.StufFout StUF055, StUF097, StUF103 or StUF133
     */
    public static Statusvraag vanBericht(ZakVraag vraag) {
        String zaak = Zaakvragen.zaakidentificatie(vraag);
        boolean alleenLaatste = vraag.getGelijk().getHeeft().stream()
                .anyMatch(s -> "J".equals(Waarden.tekst(s.getIndicatieLaatsteStatus())));
        return new Statusvraag(zaak, alleenLaatste);
    }

    /**
     * A zaak without statuses is answered like one that was not found: the schema knows no other way.
     *
     * @param statussen empty when there is nothing to tell
     */
    public static ZakAntwoord naarAntwoord(
            Stuurgegevens kop, String zaakidentificatie, List<Zaakstatus> statussen, StufVersie versie) {
        if (statussen.isEmpty()) {
            return Zaakvragen.antwoord(kop, null);
        }
        ZakObject zaak = Merk.ANTWOORD.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(zaakidentificatie));
        statussen.forEach(status -> zaak.getHeeft().add(volledig(status)));
        return Zaakvragen.antwoord(kop, zaak);
    }

    public static List<Zaakstatus> vanAntwoord(ZakAntwoord antwoord) {
        Optional<ZakObject> zaak = Zaakvragen.zaak(antwoord);
        return zaak.map(z -> ZaakMapper.gevuld(z.getHeeft(), StatusMapper::van)).orElse(List.of());
    }

    private static ZakObject scope() {
        SttObject type = new SttObject();
        type.setEntiteit("STT");
        type.setZktCode(Waarden.gevraagd());
        type.setZktOmschrijving(Waarden.gevraagd());
        type.setVolgnummer(Waarden.gevraagd());
        type.setCode(Waarden.gevraagd());
        type.setOmschrijving(Waarden.gevraagd());
        type.setIngangsdatumObject(Waarden.gevraagd());
        ZakSttRelatie relatie = relatie();
        relatie.setGerelateerde(type);
        relatie.setToelichting(Waarden.gevraagd());
        relatie.setDatumStatusGezet(Waarden.gevraagd());
        relatie.setIndicatieLaatsteStatus(Waarden.gevraagd());
        ZakObject scope = Zaakvragen.scope();
        scope.setIdentificatie(Waarden.gevraagd());
        scope.getHeeft().add(relatie);
        return scope;
    }

    private static ZakSttRelatie relatie() {
        ZakSttRelatie relatie = new ZakSttRelatie();
        relatie.setEntiteit(StatusMapper.ENTITEITTYPE);
        return relatie;
    }

    private static ZakSttRelatie volledig(Zaakstatus status) {
        ZakSttRelatie doel = StatusMapper.naar(status, Merk.ANTWOORD, Verwerkingssoort.I);
        SttObject type = doel.getGerelateerde();
        type.setZktOmschrijving(ofLeeg(type.getZktOmschrijving()));
        type.setVolgnummer(ofLeeg(type.getVolgnummer()));
        doel.setToelichting(ofLeeg(doel.getToelichting()));
        doel.setDatumStatusGezet(ofLeeg(doel.getDatumStatusGezet()));
        boolean laatste = Boolean.TRUE.equals(status.laatste());
        doel.setIndicatieLaatsteStatus(laatste ? Waarde.van("J") : Waarden.leeg(NoValue.GEEN_WAARDE));
        return doel;
    }

    private static Waarde ofLeeg(@Nullable Waarde waarde) {
        return waarde == null ? Waarden.leeg(NoValue.GEEN_WAARDE) : waarde;
    }
}
