package nl.zaakregie.doorgifte;

import static nl.zaakregie.doorgifte.Suiteberichten.envelop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.zaakregie.stuf.server.Testbericht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Suites on one side, a zakenmagazijn that shows its bytes on the other. */
@ExtendWith(Doorgifteproef.Magazijnsluiter.class)
@SpringBootTest(
        classes = Doorgifteopstelling.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "cxf.path=/stuf",
            "spring.datasource.url=jdbc:h2:mem:doorgifte;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "spring.flyway.locations=classpath:db/zaakregie/doorgifte",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaakregie",
            "zaakregie.stuf.ontvangers.bekend[0].applicatie=Zakenmagazijn",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Suite",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[1].applicatie=Suite2",
            "zaakregie.stuf.zenders.bekend[1].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[2].applicatie=Lezer",
            "zaakregie.stuf.zenders.bekend[2].diensten=geef-zaakdetails",
            "zaakregie.doorgifte.diensten.creeer-zaak=aan",
            "zaakregie.doorgifte.diensten.actualiseerZaakstatus=aan",
            "zaakregie.doorgifte.diensten.voeg-zaakdocument-toe=aan",
            "zaakregie.doorgifte.diensten.geef-zaakdetails=aan",
            "zaakregie.doorgifte.diensten.update-zaak=uit",
        })
abstract class Doorgifteproef {

    static final Opnamemagazijn MAGAZIJN = new Opnamemagazijn();

    @LocalServerPort
    int poort;

    @Autowired
    Regieinbox inbox;

    @Autowired
    Nabezorger nabezorger;

    @Autowired
    Wachtrij wachtrij;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Doorgifteopstelling.Verslag verslag;

    final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void waarheen(DynamicPropertyRegistry eigenschappen) {
        eigenschappen.add("zaakregie.doorgifte.magazijn.url", MAGAZIJN::url);
    }

    @BeforeEach
    void begin() {
        MAGAZIJN.begin();
        inbox.begin();
        verslag.uitwisselingen().clear();
        jdbc.sql("DELETE FROM zr_doorgifte_bericht").update();
    }

    HttpResponse<byte[]> post(Testbericht bericht) throws Exception {
        return post(
                bericht.service().portType().naam(),
                envelop(bericht),
                '"' + bericht.service().soapAction() + '"');
    }

    HttpResponse<byte[]> post(String adres, byte[] bytes, String actie) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/stuf/" + adres))
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", actie)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    static String tekst(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    int aantalRijen() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_doorgifte_bericht")
                .query(Integer.class)
                .single();
    }

    int aantalDelen() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_doorgifte_deel")
                .query(Integer.class)
                .single();
    }

    /** One magazijn for all that share this host; it stops when the last of them is done. */
    static final class Magazijnsluiter implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(
                            Magazijnsluiter.class, soort -> (ExtensionContext.Store.CloseableResource) MAGAZIJN::close);
        }
    }
}
