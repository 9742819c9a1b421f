package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtbeveiliging;
import nl.zaakregie.stuf.client.Berichtbeveiliging.Gebruikersnaam;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Bevestiging;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Voorbeeldzaken;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Two-way TLS by SSL bundles, a sender bound to its certificate, and UsernameTokens under TLS. */
@TestPropertySource(
        properties = {
            "server.ssl.bundle=server",
            "server.ssl.client-auth=need",
            "zaakregie.stuf.zenders.bekend[0].certificaat=CN=suite,O=Gemeente Waterkerk,C=NL",
            "zaakregie.stuf.zenders.bekend[4].applicatie=MetNaam",
            "zaakregie.stuf.zenders.bekend[4].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[4].gebruiker=suite",
            "zaakregie.stuf.wss.gebruikers[0].naam=suite",
            "zaakregie.stuf.wss.gebruikers[0].wachtwoord=juist",
            "zaakregie.stuf.wss.gebruikers[1].naam=ander",
            "zaakregie.stuf.wss.gebruikers[1].wachtwoord=juist",
        })
class TweezijdigTlsIT extends Eindpunttest {

    private static final Systeem MAGAZIJN = Systeem.van("9901", "Zakenmagazijn");

    @LocalServerPort
    private int tlspoort;

    @DynamicPropertySource
    static void certificaten(DynamicPropertyRegistry instellingen) throws Exception {
        Testcertificaten alle = Testcertificaten.alle();
        String bundel = "spring.ssl.bundle.jks.server.";
        instellingen.add(
                bundel + "keystore.location", () -> alle.bestand("server").toUri());
        instellingen.add(bundel + "keystore.password", () -> Testcertificaten.WACHTWOORD);
        instellingen.add(
                bundel + "truststore.location", () -> alle.bestand("vertrouwd").toUri());
        instellingen.add(bundel + "truststore.password", () -> Testcertificaten.WACHTWOORD);
    }

    @Test
    void neemtEenZaakAanVanWieZijnEigenCertificaatToont() throws Exception {
        assertThat(creeerZaak("Suite", "suite", null).isBeantwoord()).isTrue();
        assertThat(magazijn.zaken).hasSize(1);
    }

    @Test
    void weigertWieZichVoorEenAnderUitgeeft() throws Exception {
        assertThat(creeerZaak("Suite", "ander", null))
                .isInstanceOfSatisfying(
                        Afgewezen.class, a -> assertThat(a.fout().code()).isEqualTo("StUF052"));
        assertThat(magazijn.zaken).isEmpty();
    }

    @Test
    void maaktGeenVerbindingZonderCertificaatOfMetDatVanEenVreemdeAutoriteit() throws Exception {
        assertThat(creeerZaak("Suite", null, null).isBeantwoord()).isFalse();
        assertThat(creeerZaak("Suite", "vreemde", null).isBeantwoord()).isFalse();
        assertThat(creeerZaak("Suite", "vreemde", null)).isNotInstanceOf(Afgewezen.class);
        assertThat(magazijn.zaken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void kentDeZenderAanZijnUsernameToken(boolean digest) throws Exception {
        assertThat(creeerZaak("MetNaam", "ander", new Gebruikersnaam("suite", "juist", digest))
                        .isBeantwoord())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void weigertEenFoutWachtwoordEnEenAndereNaam(boolean digest) throws Exception {
        for (Gebruikersnaam verkeerd : new Gebruikersnaam[] {
            new Gebruikersnaam("suite", "onjuist", digest),
            new Gebruikersnaam("niemand", "juist", digest),
            new Gebruikersnaam("ander", "juist", digest)
        }) {
            assertThat(creeerZaak("MetNaam", "ander", verkeerd))
                    .as(verkeerd.toString())
                    .isInstanceOfSatisfying(
                            Afgewezen.class, a -> assertThat(a.fout().code()).isEqualTo("StUF052"));
        }
        assertThat(creeerZaak("MetNaam", "ander", null)).isInstanceOf(Afgewezen.class);
        assertThat(magazijn.zaken).isEmpty();
    }

    private Verzendresultaat<Bevestiging> creeerZaak(
            String applicatie, @Nullable String certificaat, @Nullable Gebruikersnaam gebruiker) throws Exception {
        StufVerbinding verbinding = StufVerbinding.naar(URI.create("https://127.0.0.1:" + tlspoort + "/stuf"))
                .met(Testcertificaten.alle().tls(certificaat));
        if (gebruiker != null) {
            verbinding = verbinding.met(Berichtbeveiliging.met(gebruiker));
        }
        Systeem wij = Systeem.van("9901", applicatie);
        return new Zakenmagazijnclient(verbinding, StufVersie.ZDS_1_2, wij, MAGAZIJN)
                .creeerZaak(
                        new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000")),
                        Voorbeeldzaken.klein());
    }
}
