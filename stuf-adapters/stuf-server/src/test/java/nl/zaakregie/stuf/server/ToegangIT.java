package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Bevestiging;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Toegang;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Voorbeeldzaken;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A server that demands all there is: two-way TLS, UsernameToken and signature; a client that has it all from settings. */
@TestPropertySource(
        properties = {
            "server.ssl.bundle=server",
            "server.ssl.client-auth=need",
            "zaakregie.stuf.zenders.bekend[0].certificaat=CN=suite,O=Gemeente Waterkerk,C=NL",
            "zaakregie.stuf.zenders.bekend[0].gebruiker=suite",
            "zaakregie.stuf.wss.ssl-bundle=server",
            "zaakregie.stuf.wss.ondertekening=verplicht",
            "zaakregie.stuf.wss.gebruikersnaam=verplicht",
            "zaakregie.stuf.wss.gebruikers[0].naam=suite",
            "zaakregie.stuf.wss.gebruikers[0].wachtwoord=juist",
        })
class ToegangIT extends Eindpunttest {

    private static final Map<String, Object> ALLES = Map.of(
            "t.ssl-bundle", "suite",
            "t.wss.gebruiker", "suite",
            "t.wss.wachtwoord", "juist",
            "t.wss.ssl-bundle", "suite",
            "t.mtom", "true");

    @LocalServerPort
    private int tlspoort;

    @Autowired
    private SslBundles bundels;

    @DynamicPropertySource
    static void certificaten(DynamicPropertyRegistry instellingen) {
        for (String naam : new String[] {"server", "suite"}) {
            String bundel = "spring.ssl.bundle.jks." + naam + ".";
            Testcertificaten alle = Testcertificaten.alle();
            instellingen.add(
                    bundel + "keystore.location", () -> alle.bestand(naam).toUri());
            instellingen.add(bundel + "keystore.password", () -> Testcertificaten.WACHTWOORD);
            instellingen.add(
                    bundel + "truststore.location",
                    () -> alle.bestand("vertrouwd").toUri());
            instellingen.add(bundel + "truststore.password", () -> Testcertificaten.WACHTWOORD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void metAlleInstellingenWordtEenZaakAangenomen(String digest) {
        Map<String, Object> instellingen = new HashMap<>(ALLES);
        instellingen.put("t.wss.digest", digest);

        assertThat(creeerZaak(instellingen).isBeantwoord()).isTrue();
        assertThat(magazijn.zaken).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.wss.gebruiker", "t.wss.ssl-bundle"})
    void zonderEenVanBeideDelenVanWsSecurityNiet(String weg) {
        Map<String, Object> instellingen = new HashMap<>(ALLES);
        instellingen.remove(weg);
        if (weg.endsWith("gebruiker")) {
            instellingen.remove("t.wss.wachtwoord");
        }

        assertThat(creeerZaak(instellingen))
                .isInstanceOfSatisfying(
                        Afgewezen.class, a -> assertThat(a.fout().code()).isEqualTo("StUF052"));
        assertThat(magazijn.zaken).isEmpty();
    }

    @Test
    void zonderCertificaatIsErGeenVerbinding() {
        Map<String, Object> instellingen = new HashMap<>(ALLES);
        instellingen.remove("t.ssl-bundle");

        assertThat(creeerZaak(instellingen)).isInstanceOf(Verzendresultaat.NietAfgeleverd.class);
    }

    private Verzendresultaat<Bevestiging> creeerZaak(Map<String, Object> instellingen) {
        Toegang toegang = new Binder(new MapConfigurationPropertySource(instellingen))
                .bind("t", Instelling.class)
                .get()
                .toegang();
        StufVerbinding verbinding = StufVerbinding.naar(URI.create("https://127.0.0.1:" + tlspoort + "/stuf"))
                .met(toegang, () -> bundels);
        assertThat(verbinding.mtom()).isTrue();
        return new Zakenmagazijnclient(
                        verbinding,
                        StufVersie.ZDS_1_2,
                        Systeem.van("9901", "Suite"),
                        Systeem.van("9901", "Zakenmagazijn"))
                .creeerZaak(
                        new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000")),
                        Voorbeeldzaken.klein());
    }

    /** As the modules of the bridge have it in their settings. */
    record Instelling(
            String sslBundle,
            @DefaultValue Toegang.Wss wss,
            @DefaultValue("false") boolean mtom) {

        Toegang toegang() {
            return new Toegang(null, null, sslBundle, wss, mtom);
        }
    }
}
