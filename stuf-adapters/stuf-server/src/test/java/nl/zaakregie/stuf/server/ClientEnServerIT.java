package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Voorbeeldzaken;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our client against our endpoints: what goes in at one side comes out at the other. */
class ClientEnServerIT extends Eindpunttest {

    private static final Systeem WIJ = Systeem.van("9901", "Suite");
    private static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");

    @LocalServerPort
    private int poort;

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void brengtEenVolledigeZaakHeenEnTerugZonderVerlies(StufVersie versie) {
        Zaak zaak = Voorbeeldzaken.gezinsplan();

        assertThat(client(versie).creeerZaak(nummer(), zaak).isBeantwoord()).isTrue();

        assertThat(magazijn.zaken.get(zaak.identificatie())).isEqualTo(zaak);
        assertThat(antwoord(client(versie).geefZaakdetails(nummer(), zaak.identificatie())))
                .contains(zaak);
        assertThat(antwoord(client(versie).geefZaakdetails(nummer(), "9901-bestaat-niet")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void geeftNummersStatussenEnWijzigingenDoor(StufVersie versie) {
        Zakenmagazijnclient client = client(versie);
        Zaak zaak = Voorbeeldzaken.klein();
        client.creeerZaak(nummer(), zaak);
        var status = Voorbeeldzaken.status("2", "Gezinsplan opgesteld", "20261124102900000");
        Zaakwijziging wijziging = Zaakwijziging.van(zaak.identificatie())
                .metObjecten(List.of(Mutatie.toevoegen(Zaakobject.client(Voorbeeldzaken.truus()))))
                .metRollen(List.of(
                        Mutatie.toevoegen(Rol.van(Rolsoort.UITVOERENDE, Voorbeeldzaken.REGISSEUR, "Begeleider"))));

        assertThat(antwoord(client.genereerZaakIdentificatie(nummer()))).startsWith("9901-Z-");
        assertThat(antwoord(client.genereerDocumentIdentificatie(nummer()))).startsWith("9901-D-");
        assertThat(client.actualiseerZaakstatus(nummer(), new Statuswijziging(zaak.identificatie(), status))
                        .isBeantwoord())
                .isTrue();
        assertThat(client.updateZaak(nummer(), wijziging).isBeantwoord()).isTrue();

        assertThat(antwoord(client.geefZaakstatus(nummer(), new Statusvraag(zaak.identificatie(), false))))
                .singleElement()
                .satisfies(s -> assertThat(s.type().omschrijving()).isEqualTo("Gezinsplan opgesteld"));
        assertThat(magazijn.wijzigingen).containsExactly(wijziging);
        assertThat(antwoord(client.geefLijstZaakdocumenten(nummer(), zaak.identificatie())))
                .isEmpty();
    }

    @Test
    void herhaaltEenBerichtZonderTweedeGevolg() {
        Berichtnummer nummer = nummer();
        var eerste = client(StufVersie.ZDS_1_2).creeerZaak(nummer, Voorbeeldzaken.klein());

        assertThat(client(StufVersie.ZDS_1_2).creeerZaak(nummer, Voorbeeldzaken.klein()))
                .isEqualTo(eerste);
        assertThat(magazijn.koppen).hasSize(1);
    }

    @Test
    void krijgtEenWeigeringMetCode() {
        client(StufVersie.ZDS_1_2).creeerZaak(nummer(), Voorbeeldzaken.klein());

        assertThat(client(StufVersie.ZDS_1_1).creeerZaak(nummer(), Voorbeeldzaken.klein()))
                .isInstanceOfSatisfying(
                        Afgewezen.class, r -> assertThat(r.fout().code()).isEqualTo("StUF067"));
    }

    @Test
    @Tag("koppelvlak:overdragenZaak:1.0:regiesysteem:client")
    @Tag("koppelvlak:overdragenZaak:1.0:backoffice:server")
    @Tag("koppelvlak:bevestigOverdragenZaak:1.0:backoffice:client")
    @Tag("koppelvlak:bevestigOverdragenZaak:1.0:regiesysteem:server")
    void draagtEenZaakOverEnKrijgtAntwoord() {
        Backofficeclient client = new Backofficeclient(verbinding(), WIJ, ZIJ);
        Overdracht overdracht = new Overdracht("9901-GP-2", Voorbeeldzaken.GEZINSPLAN, List.of("Graag snel"));
        Overdrachtantwoord antwoord = new Overdrachtantwoord("9901-GP-2", true, List.of());

        assertThat(client.overdragenZaak(nummer(), overdracht).isBeantwoord()).isTrue();
        assertThat(client.bevestigOverdragenZaak(nummer(), "REG-7", antwoord).isBeantwoord())
                .isTrue();
        assertThat(client.bevestigOverdragenZaak(nummer(), "REG-onbekend", antwoord))
                .isInstanceOf(Afgewezen.class);

        assertThat(magazijn.overdrachten)
                .singleElement()
                .satisfies(o -> assertThat(o.meldingen()).isEqualTo(overdracht.meldingen()));
        assertThat(magazijn.antwoorden).containsExactly(antwoord);
    }

    private static <T> T antwoord(Verzendresultaat<T> resultaat) {
        Optional<T> antwoord = resultaat.mogelijkAntwoord();
        assertThat(antwoord).as(resultaat.toString()).isPresent();
        return antwoord.orElseThrow();
    }

    private Zakenmagazijnclient client(StufVersie versie) {
        return new Zakenmagazijnclient(verbinding(), versie, WIJ, ZIJ);
    }

    private StufVerbinding verbinding() {
        return StufVerbinding.naar(URI.create("http://127.0.0.1:" + poort + "/stuf"));
    }

    private static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000"));
    }
}
