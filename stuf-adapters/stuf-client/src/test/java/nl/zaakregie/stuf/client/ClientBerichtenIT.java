package nl.zaakregie.stuf.client;

import static nl.zaakregie.stuf.client.Voorbeeldzaken.dag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Opnameserver.Opname;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Verzendresultaat.Beantwoord;
import nl.zaakregie.stuf.client.Verzendresultaat.NietAfgeleverd;
import nl.zaakregie.stuf.client.Verzendresultaat.Onbekend;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clients send, and what they make of the answers. */
class ClientBerichtenIT {

    private static final Systeem WIJ = Systeem.van("9901", "Regie");
    private static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");
    private static final Berichtnummer NUMMER = new Berichtnummer("RG-1", new StufTijdstip("20261124103000000"));
    private static final String BV03 = "<StUF:Bv03Bericht xmlns:StUF='http://www.egem.nl/StUF/StUF0301'>"
            + "<StUF:stuurgegevens><StUF:berichtcode>Bv03</StUF:berichtcode>"
            + "<StUF:referentienummer>ZM-1</StUF:referentienummer></StUF:stuurgegevens></StUF:Bv03Bericht>";

    private final Opnameserver server;

    ClientBerichtenIT() throws Exception {
        server = new Opnameserver();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void stuurtElkBerichtNaarHetJuisteAdresMetDeJuisteActie(StufVersie versie) {
        server.metBericht(BV03);

        allesVersturen(versie);

        List<StufService> verwacht = List.of(
                        Operatie.GENEREER_ZAAKIDENTIFICATIE,
                        Operatie.GENEREER_DOCUMENTIDENTIFICATIE,
                        Operatie.CREEER_ZAAK,
                        Operatie.UPDATE_ZAAK,
                        Operatie.ACTUALISEER_ZAAKSTATUS,
                        Operatie.VOEG_ZAAKDOCUMENT_TOE,
                        Operatie.MAAK_ZAAKDOCUMENT,
                        Operatie.GEEF_ZAAKDETAILS,
                        Operatie.GEEF_ZAAKSTATUS,
                        Operatie.GEEF_LIJST_ZAAKDOCUMENTEN)
                .stream()
                .map(operatie -> StufService.van(operatie, versie).orElseThrow())
                .toList();
        assertThat(server.opnamen())
                .extracting(Opname::actie)
                .containsExactlyElementsOf(
                        verwacht.stream().map(s -> '"' + s.soapAction() + '"').toList());
        assertThat(server.opnamen())
                .extracting(Opname::pad)
                .containsExactlyElementsOf(verwacht.stream()
                        .map(s -> "/stuf/" + s.portType().naam())
                        .toList());
        assertThat(server.opnamen())
                .allSatisfy(o -> assertThat(o.bericht()).contains(">RG-1<").contains(">20261124103000000<"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void stuurtAlleenWatAanHetOfficieleSchemaVoldoet(StufVersie versie) {
        OfficieelSchema.vereist();
        server.metBericht(BV03);

        allesVersturen(versie);

        assertThat(server.opnamen()).hasSize(10).allSatisfy(o -> OfficieelSchema.valideer(o.bericht()));
    }

    @Test
    void stuurtEenOverdrachtEnHaarAntwoordVolgensRzs() {
        OfficieelSchema.vereist();
        server.metBericht(BV03);
        Backofficeclient client = new Backofficeclient(StufVerbinding.naar(server.adres()), WIJ, ZIJ);

        assertThat(client.overdragenZaak(
                                NUMMER, new Overdracht("9901-GP-2", Voorbeeldzaken.GEZINSPLAN, List.of("Graag snel")))
                        .isBeantwoord())
                .isTrue();
        assertThat(client.bevestigOverdragenZaak(NUMMER, "RG-0", new Overdrachtantwoord("9901-GP-2", false, List.of()))
                        .isBeantwoord())
                .isTrue();

        assertThat(server.opnamen()).hasSize(2).allSatisfy(o -> {
            assertThat(o.pad()).isEqualTo("/stuf/OntvangAsynchroon");
            OfficieelSchema.valideer(o.bericht());
        });
        assertThat(server.opnamen().get(1).bericht())
                .contains(">RG-0</StUF:crossRefnummer>")
                .contains("Overdracht geweigerd");
    }

    @Test
    void stuurtEenHerhalingByteVoorByteGelijk() {
        server.metBericht(BV03);

        client(StufVersie.ZDS_1_2).creeerZaak(NUMMER, Voorbeeldzaken.gezinsplan());
        client(StufVersie.ZDS_1_2).creeerZaak(NUMMER, Voorbeeldzaken.gezinsplan());

        assertThat(server.opnamen().get(0)).isEqualTo(server.opnamen().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bv01Bericht", "Bv03Bericht", "Bv04Bericht"})
    void neemtElkeBevestigingAan(String root) {
        server.metBericht(BV03.replace("Bv03Bericht", root));

        assertThat(client(StufVersie.ZDS_1_1).creeerZaak(NUMMER, Voorbeeldzaken.klein()))
                .isEqualTo(new Beantwoord<>(new Bevestiging("ZM-1")));
    }

    @Test
    void neemtEenBevestigingZonderNummersAan() {
        server.metBericht(BV03.replace("<StUF:referentienummer>ZM-1</StUF:referentienummer>", ""));

        assertThat(client(StufVersie.ZDS_1_1).creeerZaak(NUMMER, Voorbeeldzaken.klein()))
                .isEqualTo(new Beantwoord<>(new Bevestiging(null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<z:antwoord/>"})
    void leestEenLeegAntwoordAlsNietGevonden(String antwoord) {
        server.metBericht("<z:zakLa01 xmlns:z='http://www.egem.nl/StUF/sector/zkn/0310'>" + antwoord + "</z:zakLa01>");

        assertThat(client(StufVersie.ZDS_1_1).geefZaakdetails(NUMMER, "9901-GP-2"))
                .isEqualTo(new Beantwoord<>(Optional.<Zaak>empty()));
    }

    @Test
    void weetNietsAlsHetNummerInHetAntwoordOntbreekt() {
        server.metBericht("<z:genereerZaakIdentificatie_Du02 xmlns:z='http://www.egem.nl/StUF/sector/zkn/0310'/>");

        assertThat(client(StufVersie.ZDS_1_1).genereerZaakIdentificatie(NUMMER)).isInstanceOf(Onbekend.class);
    }

    @Test
    void vertaaltEenWeigeringEenHtmlPaginaEnStilte() {
        String fault = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>"
                + "<faultcode>s:StUF013</faultcode><faultstring>wie?</faultstring></s:Fault></s:Body></s:Envelope>";
        Zakenmagazijnclient client = client(StufVersie.ZDS_1_2);

        server.met(500, fault);
        assertThat(client.creeerZaak(NUMMER, Voorbeeldzaken.klein())).isInstanceOf(Afgewezen.class);
        server.met(503, "<html><body>onderhoud</body></html>");
        assertThat(client.creeerZaak(NUMMER, Voorbeeldzaken.klein())).isInstanceOf(NietAfgeleverd.class);
        server.met(500, "<html><body>oeps</body></html>");
        assertThat(client.creeerZaak(NUMMER, Voorbeeldzaken.klein())).isInstanceOf(Onbekend.class);
        server.close();
        assertThat(client.creeerZaak(NUMMER, Voorbeeldzaken.klein()))
                .isInstanceOfSatisfying(
                        NietAfgeleverd.class, r -> assertThat(r.fout()).isEmpty());
    }

    @Test
    void stuurtNietsAlsDeZaakNietVolledigIs() {
        Zaak zonderDatum = Zaak.van(
                "9901-GP-2", Voorbeeldzaken.GEZINSPLAN, Zaakgegevens.bouw().klaar());

        assertThatThrownBy(() -> client(StufVersie.ZDS_1_2).creeerZaak(NUMMER, zonderDatum))
                .isInstanceOf(StufFout.class)
                .hasMessageContaining("startdatum");
        assertThat(server.opnamen()).isEmpty();
    }

    private void allesVersturen(StufVersie versie) {
        Zakenmagazijnclient client = client(versie);
        Zaak zaak = Voorbeeldzaken.gezinsplan();
        client.genereerZaakIdentificatie(NUMMER);
        client.genereerDocumentIdentificatie(NUMMER);
        client.creeerZaak(NUMMER, zaak);
        client.updateZaak(
                NUMMER,
                Zaakwijziging.van(zaak.identificatie())
                        .metObjecten(List.of(Mutatie.toevoegen(Zaakobject.client(Voorbeeldzaken.truus())))));
        client.actualiseerZaakstatus(
                NUMMER,
                new Statuswijziging(
                        zaak.identificatie(),
                        Voorbeeldzaken.status("3", "Gezinsplan uitgevoerd", "20261124102900000")));
        byte[] bytes = "%PDF".getBytes(StandardCharsets.US_ASCII);
        client.voegZaakdocumentToe(
                NUMMER,
                document(new Documentinhoud("plan.pdf", "application/pdf", () -> new ByteArrayInputStream(bytes))));
        client.voegZaakdocumentToe(NUMMER, document(null));
        client.geefZaakdetails(NUMMER, zaak.identificatie());
        client.geefZaakstatus(NUMMER, new Statusvraag(zaak.identificatie(), true));
        client.geefLijstZaakdocumenten(NUMMER, zaak.identificatie());
    }

    private Zakenmagazijnclient client(StufVersie versie) {
        return new Zakenmagazijnclient(StufVerbinding.naar(server.adres()), versie, WIJ, ZIJ);
    }

    private static Zaakdocument document(@Nullable Documentinhoud inhoud) {
        return new Zaakdocument(
                "9901DOC1",
                "Gezinsplan",
                dag(2026, 11, 24),
                null,
                "Gezinsplan versie 1",
                null,
                "application/pdf",
                "nld",
                null,
                null,
                null,
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                "F. Jansen",
                null,
                inhoud,
                List.of(),
                List.of(ZaakBijDocument.van("9901-GP-1")));
    }
}
