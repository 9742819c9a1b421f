package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Berichtproef.antwoordkop;
import static nl.zaakregie.stuf.mapping.Berichtproef.kop;
import static nl.zaakregie.stuf.testhulp.Gezin.dag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import nl.zaakregie.stuf.testhulp.Gezin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every message in every version: what is sent comes back whole, and is valid by the official schemas. */
class AlleBerichtenTest {

    private static final List<StufVersie> VERSIES = List.of(StufVersie.ZDS_1_1, StufVersie.ZDS_1_2);

    @TestFactory
    Stream<DynamicTest> komtGeheelTerug() {
        return gevallen().map(g -> DynamicTest.dynamicTest(g.naam, g::heenEnTerug));
    }

    @TestFactory
    Stream<DynamicTest> isGeldigVolgensDeStandaard() {
        return gevallen().map(g -> DynamicTest.dynamicTest(g.naam, () -> Berichtproef.geldig(g.root, g.bericht)));
    }

    private static Stream<Geval<?>> gevallen() {
        List<Geval<?>> alle = new ArrayList<>();
        VERSIES.forEach(versie -> {
            kennisgevingen(versie, alle);
            vragen(versie, alle);
        });
        overdrachten(StufVersie.ZDS_1_2, alle);
        overdrachten(StufVersie.RZS_1_0, alle);
        notificaties(alle);
        return alle.stream();
    }

    private static void kennisgevingen(StufVersie versie, List<Geval<?>> alle) {
        StufService creeer = service(Operatie.CREEER_ZAAK, versie);
        for (Zaak zaak : List.of(Gezin.volledigeZaak(), Gezin.kleineZaak())) {
            String variant = zaak.documenten().isEmpty() && zaak.rollen().size() > 1 ? "" : "-klein";
            alle.add(new Geval<>(
                    naam(creeer, variant),
                    creeer.root(),
                    CreeerZaakMapper.naarBericht(kop(creeer), zaak, versie),
                    zaak,
                    b -> CreeerZaakMapper.vanBericht(b.inhoud(ZakKennisgeving.class), versie)));
        }
        StufService update = service(Operatie.UPDATE_ZAAK, versie);
        Zaakwijziging wijziging = Wijzigingen.alleSoorten();
        alle.add(new Geval<>(
                naam(update, ""),
                update.root(),
                UpdateZaakMapper.naarBericht(kop(update), wijziging, versie),
                wijziging,
                b -> UpdateZaakMapper.vanBericht(b.inhoud(ZakKennisgeving.class), versie)));
        StufService actualiseer = service(Operatie.ACTUALISEER_ZAAKSTATUS, versie);
        Statuswijziging status = new Statuswijziging(
                "9901GP20260001", Gezin.status("2", "OPGEST", "Gezinsplan opgesteld", "20261012113000000"));
        alle.add(new Geval<>(
                naam(actualiseer, ""),
                actualiseer.root(),
                ActualiseerZaakstatusMapper.naarBericht(kop(actualiseer), status, versie),
                status,
                b -> ActualiseerZaakstatusMapper.vanBericht(b.inhoud(ZakKennisgeving.class), versie)));
    }

    private static void vragen(StufVersie versie, List<Geval<?>> alle) {
        String zaak = "9901GP20260001";
        StufService details = service(Operatie.GEEF_ZAAKDETAILS, versie);
        alle.add(vraag(
                details,
                GeefZaakdetailsMapper.naarBericht(kop(details), zaak, versie),
                zaak,
                b -> GeefZaakdetailsMapper.vanBericht(b.inhoud(ZakVraag.class))));
        Optional<Zaak> gevonden = Optional.of(Documenten.zaakMetDocumenten());
        alle.add(antwoord(
                details,
                "",
                GeefZaakdetailsMapper.naarAntwoord(antwoordkop(details, Berichtcode.LA01), gevonden, versie),
                gevonden,
                b -> GeefZaakdetailsMapper.vanAntwoord(b.inhoud(ZakAntwoord.class))));
        alle.add(antwoord(
                details,
                "-leeg",
                GeefZaakdetailsMapper.naarAntwoord(antwoordkop(details, Berichtcode.LA01), Optional.empty(), versie),
                Optional.<Zaak>empty(),
                b -> GeefZaakdetailsMapper.vanAntwoord(b.inhoud(ZakAntwoord.class))));
        StufService status = service(Operatie.GEEF_ZAAKSTATUS, versie);
        Statusvraag statusvraag = new Statusvraag(zaak, true);
        alle.add(vraag(
                status,
                GeefZaakstatusMapper.naarBericht(kop(status), statusvraag, versie),
                statusvraag,
                b -> GeefZaakstatusMapper.vanBericht(b.inhoud(ZakVraag.class))));
        var statussen = List.of(Documenten.laatsteStatus());
        alle.add(antwoord(
                status,
                "",
                GeefZaakstatusMapper.naarAntwoord(antwoordkop(status, Berichtcode.LA01), zaak, statussen, versie),
                statussen,
                b -> GeefZaakstatusMapper.vanAntwoord(b.inhoud(ZakAntwoord.class))));
        StufService lijst = service(Operatie.GEEF_LIJST_ZAAKDOCUMENTEN, versie);
        alle.add(vraag(
                lijst,
                GeefLijstZaakdocumentenMapper.naarBericht(kop(lijst), zaak, versie),
                zaak,
                b -> GeefLijstZaakdocumentenMapper.vanBericht(b.inhoud(ZakVraag.class))));
        var documenten = Documenten.zaakMetDocumenten().documenten();
        alle.add(antwoord(
                lijst,
                "",
                GeefLijstZaakdocumentenMapper.naarAntwoord(
                        antwoordkop(lijst, Berichtcode.LA01), zaak, documenten, versie),
                documenten,
                b -> GeefLijstZaakdocumentenMapper.vanAntwoord(b.inhoud(ZakAntwoord.class))));
        identificaties(versie, alle);
    }

    private static void identificaties(StufVersie versie, List<Geval<?>> alle) {
        StufService zaak = service(Operatie.GENEREER_ZAAKIDENTIFICATIE, versie);
        StufService document = service(Operatie.GENEREER_DOCUMENTIDENTIFICATIE, versie);
        for (StufService service : List.of(zaak, document)) {
            alle.add(vraag(
                    service,
                    GenereerIdentificatieMapper.naarBericht(kop(service), versie),
                    kop(service),
                    b -> b.stuurgegevens()));
        }
        alle.add(antwoord(
                zaak,
                "",
                GenereerIdentificatieMapper.zaakAntwoord(antwoordkop(zaak, Berichtcode.DU02), "9901GP20260001", versie),
                "9901GP20260001",
                b -> GenereerIdentificatieMapper.vanAntwoord(b.inhoud())));
        alle.add(antwoord(
                document,
                "",
                GenereerIdentificatieMapper.documentAntwoord(
                        antwoordkop(document, Berichtcode.DU02), "9901DOC1", versie),
                "9901DOC1",
                b -> GenereerIdentificatieMapper.vanAntwoord(b.inhoud())));
    }

    private static void overdrachten(StufVersie versie, List<Geval<?>> alle) {
        StufService verzoek = service(Operatie.OVERDRAGEN_ZAAK, versie);
        Overdracht overdracht = new Overdracht(
                "9901WMO20260417", Zaaktype.van("SD-WMO-HH", "Aanvraag huishoudelijke hulp Wmo"), List.of("Met spoed"));
        alle.add(new Geval<>(
                naam(verzoek, ""),
                verzoek.root(),
                OverdragenZaakMapper.naarBericht(kop(verzoek), overdracht, versie),
                overdracht,
                b -> OverdragenZaakMapper.vanBericht(b.inhoud())));
        StufService bevestig = service(Operatie.BEVESTIG_OVERDRAGEN_ZAAK, versie);
        Overdrachtantwoord nee = new Overdrachtantwoord("9901WMO20260417", false, List.of("Wachtlijst"));
        alle.add(new Geval<>(
                naam(bevestig, ""),
                bevestig.root(),
                OverdragenZaakMapper.naarBericht(antwoordkop(verzoek, Berichtcode.DU01), nee, versie),
                nee,
                b -> OverdragenZaakMapper.antwoordVanBericht(b.inhoud())));
    }

    private static void notificaties(List<Geval<?>> alle) {
        for (StufService service :
                List.of(StufService.RZS_NOTIFICEER_OVER_ZAAK, StufService.RZS_INITIEER_NOTIFICEER_OVER_ZAAK)) {
            boolean trigger = service == StufService.RZS_INITIEER_NOTIFICEER_OVER_ZAAK;
            Zaaknotificatie notificatie = new Zaaknotificatie(
                    "9901WMO20260417",
                    new Zaaktype("Aanvraag huishoudelijke hulp Wmo", "SD-WMO-HH", dag(2026, 1, 1)),
                    Gebeurtenis.ACTUALISEER_ZAAKSTATUS,
                    trigger ? "Backoffice" : null,
                    Documenten.kaleStatus(),
                    List.of());
            alle.add(new Geval<>(
                    naam(service, ""),
                    service.root(),
                    NotificatieMapper.naarBericht(kop(service), notificatie, NotificatieMapper.ZENDENDE_APPLICATIE),
                    notificatie,
                    b -> NotificatieMapper.vanBericht(b.inhoud())));
        }
    }

    private static <T> Geval<T> vraag(
            StufService service, StufElement bericht, T model, Function<GelezenBericht, T> terug) {
        return new Geval<>(naam(service, ""), service.root(), bericht, model, terug);
    }

    private static <T> Geval<T> antwoord(
            StufService service, String variant, StufElement bericht, T model, Function<GelezenBericht, T> terug) {
        return new Geval<>(naam(service, "-antwoord" + variant), service.antwoordRoot(), bericht, model, terug);
    }

    private static StufService service(Operatie operatie, StufVersie versie) {
        return StufService.van(operatie, versie).orElseThrow();
    }

    private static String naam(StufService service, String variant) {
        String versie = service.versie().name().toLowerCase(Locale.ROOT).replace("_", "");
        return versie + "/" + service.operatienaam() + variant;
    }

    private record Geval<T>(String naam, QName root, StufElement bericht, T model, Function<GelezenBericht, T> terug) {

        void heenEnTerug() {
            Berichtproef.heenEnTerug(naam, root, bericht, model, terug);
        }
    }
}
