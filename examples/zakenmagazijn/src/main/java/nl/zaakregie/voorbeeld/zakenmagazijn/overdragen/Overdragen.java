package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.voorbeeld.zakenmagazijn.overdragen.Overdraging.Stand;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;

/** Asks others to take a zaak over, and takes in what they say. One attempt; a person asks again. */
class Overdragen {

    private final Zaken zaken;
    private final JdbcOverdragingen overdragingen;
    private final Systeem wij;
    private final Berichtenlog log;
    private final Clock klok;

    Overdragen(Zaken zaken, JdbcOverdragingen overdragingen, Systeem wij, Berichtenlog log, Clock klok) {
        this.zaken = zaken;
        this.overdragingen = overdragingen;
        this.wij = wij;
        this.log = log;
        this.klok = klok;
    }

    /** Empty when there is no such zaak. */
    Optional<Overdraging> draagOver(String zaakidentificatie, Systeem ontvanger, URI adres) {
        return zaken.vind(zaakidentificatie).map(zaak -> draagOver(zaak, ontvanger, adres));
    }

    private Overdraging draagOver(Zaak zaak, Systeem ontvanger, URI adres) {
        Overdraging overdraging = new Overdraging(
                UUID.randomUUID().toString(),
                zaak.identificatie(),
                ontvanger.sleutel(),
                Stand.VERZONDEN,
                null,
                klok.instant());
        overdragingen.voegToe(overdraging);
        StufVerbinding verbinding = StufVerbinding.naar(adres).met(log);
        boolean ontvangen = new Backofficeclient(verbinding, StufVersie.ZDS_1_2, wij, ontvanger)
                .overdragenZaak(
                        new Berichtnummer(overdraging.referentienummer(), StufTijdstip.van(overdraging.verzondenOp())),
                        new Overdracht(
                                zaak.identificatie(),
                                Optional.ofNullable(zaak.zaaktype())
                                        .orElseThrow(() -> new IllegalStateException("zaak zonder zaaktype")),
                                List.of()))
                .isBeantwoord();
        if (!ontvangen) {
            overdragingen.zet(overdraging.referentienummer(), Stand.NIET_AFGELEVERD, null);
        }
        return overdragingen.vind(overdraging.referentienummer()).orElseThrow();
    }

    List<Overdraging> van(String zaakidentificatie) {
        return overdragingen.van(zaakidentificatie);
    }

    /** @throws StufFout StUF043 when we asked nothing under this number, StUF064 when that was about another zaak */
    void beantwoord(Optional<String> crossRefnummer, Overdrachtantwoord antwoord) {
        Overdraging overdraging = verzonden(crossRefnummer);
        if (!overdraging.zaakidentificatie().equals(antwoord.zaakidentificatie())) {
            throw new StufFout(StufFoutcode.STUF064, "object/identificatie: deze zaak is niet zo overgedragen");
        }
        overdragingen.zet(
                overdraging.referentienummer(), antwoord.geaccepteerd() ? Stand.GEACCEPTEERD : Stand.GEWEIGERD, null);
    }

    /** @throws StufFout StUF043 when we sent nothing under this number */
    void verwerkt(Optional<String> crossRefnummer) {
        overdragingen.zet(verzonden(crossRefnummer).referentienummer(), Stand.VERWERKT, null);
    }

    /** @throws StufFout StUF043 when we sent nothing under this number */
    void mislukt(Optional<String> crossRefnummer, String foutcode) {
        String code = StufFoutcode.van(foutcode).map(StufFoutcode::code).orElse("onbekend");
        overdragingen.zet(verzonden(crossRefnummer).referentienummer(), Stand.FOUT, code);
    }

    /** @throws StufFout StUF043 when we sent nothing under this number */
    Overdraging verzonden(Optional<String> crossRefnummer) {
        return crossRefnummer
                .flatMap(overdragingen::vind)
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF043, "element crossRefnummer"));
    }
}
