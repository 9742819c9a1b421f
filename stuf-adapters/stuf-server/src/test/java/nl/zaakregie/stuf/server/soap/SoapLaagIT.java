package nl.zaakregie.stuf.server.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import org.apache.cxf.Bus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The SOAP layer alone, with an afhandeling that tells what it got. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cxf.path=/stuf", "server.address=127.0.0.1"})
class SoapLaagIT {

    private static final int MAXIMUM = 64 * 1024;
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int poort;

    @Test
    void antwoordtInSoap11() throws Exception {
        HttpResponse<String> antwoord =
                verstuur(envelop(SOAP11, "<a>x</a>"), "text/xml; charset=UTF-8", "\"urn:actie\"");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/xml"));
        assertThat(antwoord.body()).contains(SOAP11).contains("<gezien>a urn:actie x</gezien>");
    }

    @Test
    void antwoordtInSoap12MetActieInHetMediatype() throws Exception {
        HttpResponse<String> antwoord =
                verstuur(envelop(SOAP12, "<a>x</a>"), "application/soap+xml; charset=utf-8; action=\"urn:actie\"", "");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/soap+xml"));
        assertThat(antwoord.body()).contains(SOAP12).contains("<gezien>a urn:actie x</gezien>");
    }

    @Test
    void neemtBijSoap12OokDeKopSoapActionZonderAanhalingstekens() throws Exception {
        HttpResponse<String> antwoord =
                verstuur(envelop(SOAP12, "<a>x</a>"), "application/soap+xml; charset=utf-8", "urn:actie");

        assertThat(antwoord.body()).contains("<gezien>a urn:actie x</gezien>");
    }

    @Test
    void leestHeenOverEenByteOrderMark() throws Exception {
        HttpResponse<String> antwoord = verstuur("\uFEFF" + envelop(SOAP11, "<a>é</a>"), "text/xml", "x:y");

        assertThat(antwoord.body()).contains("<gezien>a x:y é</gezien>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen xml",
                "<a/>",
                "<Envelope/>",
                "<s:Envelope xmlns:s='urn:anders'><s:Body/></s:Envelope>",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><a>",
                "<!DOCTYPE a [<!ENTITY b 'geheim'>]><a>&b;</a>",
                "<!DOCTYPE s:Envelope SYSTEM 'http://127.0.0.1:1/x.dtd'><s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><a/></s:Body></s:Envelope>",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><a>&onbekend;</a></s:Body></s:Envelope>"
            })
    void geeftOpElkeRommelEenStufFout(String rommel) throws Exception {
        HttpResponse<String> antwoord = verstuur(rommel, "text/xml", "x:y");

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body())
                .contains(":Client</faultcode>")
                .contains("<faultstring>niet te lezen</faultstring>")
                .contains("<detail><fout>")
                .doesNotContain("Exception")
                .doesNotContain("at org.")
                .doesNotContain("wstx")
                .doesNotContain("geheim");
    }

    @Test
    void geeftEenFoutInSoap12MetNederlandseTekst() throws Exception {
        HttpResponse<String> antwoord = verstuur(envelop(SOAP12, "<fout/>"), "application/soap+xml", "x:y");

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body())
                .contains(":Receiver</")
                .contains("xml:lang=\"nl\"")
                .contains("niet beschikbaar")
                .contains("<fout>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml; charset=bestaat-niet", "text/plain", "image/png", "multipart/related", "x"})
    void overleeftVreemdeMediatypes(String mediatype) throws Exception {
        HttpResponse<String> antwoord = verstuur(envelop(SOAP11, "<a>x</a>"), mediatype, "x:y");

        assertThat(antwoord.statusCode()).isIn(200, 500);
        assertThat(antwoord.body()).containsAnyOf("<gezien>", "<fout>");
    }

    @Test
    void weigertTeGrootBerichtMetEenLeesbaarAntwoord() throws Exception {
        String groot = envelop(SOAP11, "<a>" + "x".repeat(MAXIMUM) + "</a>");

        HttpResponse<String> antwoord = verstuur(groot, "text/xml", "x:y");

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).contains("te groot");
    }

    @Test
    void geeftDeWsdlMetEigenAdresEnAlleenEigenOperaties() throws Exception {
        HttpResponse<String> antwoord =
                http.send(HttpRequest.newBuilder(adres("?wsdl")).build(), BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("name=\"creeerZaak_ZakLk01\"")
                .contains("soapAction=\"http://www.stufstandaarden.nl/koppelvlak/zds0120/creeerZaak_ZakLk01\"")
                .contains("location=\"" + adres("") + "\"")
                .doesNotContain("geefZaakstatus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void staatAlleenPostToe(String methode) throws Exception {
        HttpResponse<String> antwoord = http.send(
                HttpRequest.newBuilder(adres(""))
                        .method(methode, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(antwoord.headers().firstValue("Allow")).contains("POST");
    }

    private HttpResponse<String> verstuur(String tekst, String mediatype, String actie) throws Exception {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres(""))
                .header("Content-Type", mediatype)
                .POST(BodyPublishers.ofString(tekst, StandardCharsets.UTF_8));
        if (!actie.isEmpty()) {
            verzoek.header("SOAPAction", actie);
        }
        return http.send(verzoek.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI adres(String vraag) {
        return URI.create("http://127.0.0.1:" + poort + "/stuf/OntvangAsynchroon" + vraag);
    }

    private static String envelop(String naamruimte, String inhoud) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"" + naamruimte
                + "\"><s:Header/><s:Body>" + inhoud + "</s:Body></s:Envelope>";
    }

    /** Tells root, action and text; refuses on {@code <fout/>}. */
    private static final class Echo implements Berichtafhandeling {

        @Override
        public Antwoord behandel(Verzoek verzoek) {
            try {
                String root = verzoek.inhoud().getLocalName();
                if ("fout".equals(root)) {
                    return new Antwoord.Fout(false, "StUF058", "niet beschikbaar", "<fout>x</fout>");
                }
                String gezien = root + " " + verzoek.soapAction().orElse("-") + " "
                        + verzoek.inhoud().getElementText();
                return new Antwoord.Bericht(
                        new ByteArrayInputStream(("<gezien>" + gezien + "</gezien>").getBytes(StandardCharsets.UTF_8)));
            } catch (XMLStreamException e) {
                return onleesbaar(verzoek.portType(), e);
            }
        }

        @Override
        public Antwoord.Fout onleesbaar(PortType portType, Throwable oorzaak) {
            Throwable diepste = oorzaak;
            while (diepste.getCause() != null) {
                diepste = diepste.getCause();
            }
            boolean teGroot = diepste instanceof IOException;
            return new Antwoord.Fout(true, "StUF055", teGroot ? "te groot" : "niet te lezen", "<fout>x</fout>");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        FilterRegistrationBean<Tekensetfilter> tekensetfilter() {
            FilterRegistrationBean<Tekensetfilter> registratie = new FilterRegistrationBean<>(new Tekensetfilter());
            registratie.addUrlPatterns("/stuf/*");
            return registratie;
        }

        @Bean(destroyMethod = "stop")
        jakarta.xml.ws.Endpoint eindpunt(Bus bus) {
            return new Eindpuntpublicatie(bus, new Echo(), Eindpuntinstellingen.met(MAXIMUM))
                    .publiceer(
                            PortType.ONTVANG_ASYNCHROON,
                            List.of(StufService.ZDS12_CREEER_ZAAK, StufService.ZDS12_GEEF_ZAAKSTATUS));
        }
    }
}
