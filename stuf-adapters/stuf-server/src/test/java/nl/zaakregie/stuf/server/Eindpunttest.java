package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the endpoints once for all tests that send over HTTP. */
@SpringBootTest(
        classes = Eindpunttest.App.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "cxf.path=/stuf",
            "server.address=127.0.0.1",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zakenmagazijn",
            "zaakregie.stuf.ontvangers.bekend[0].organisatie=9999",
            "zaakregie.stuf.ontvangers.bekend[0].applicatie=Zakenmagazijn",
            "zaakregie.stuf.maximale-omvang=512KB",
            "zaakregie.stuf.zenders.bekend[0].organisatie=9901",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Suite",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[1].applicatie=Lezer",
            "zaakregie.stuf.zenders.bekend[1].diensten=geef-zaakdetails,geef-zaakstatus",
            "zaakregie.stuf.zenders.bekend[2].applicatie=Slordig",
            "zaakregie.stuf.zenders.bekend[2].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[2].schemacontrole=waarschuw",
            "zaakregie.stuf.zenders.bekend[3].organisatie=9999",
            "zaakregie.stuf.zenders.bekend[3].applicatie=SociaalDomein",
            "zaakregie.stuf.zenders.bekend[3].alle-diensten=true",
        })
abstract class Eindpunttest {

    @LocalServerPort
    private int poort;

    @Autowired
    protected Testmagazijn magazijn;

    @Autowired
    protected StufEindpunten eindpunten;

    protected Stufpost post = new Stufpost(0);

    @BeforeEach
    void begin() {
        magazijn.leeg();
        post = new Stufpost(poort);
    }

    static void assertFout(HttpResponse<String> antwoord, String soort, String code) {
        assertThat(antwoord.body()).contains("<StUF:code>" + code + "<").contains(soort + "Bericht");
        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body())
                .doesNotContain("Exception")
                .doesNotContain("cvc-")
                .doesNotContain("at nl.");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        Testmagazijn testmagazijn() {
            return new Testmagazijn();
        }

        @Bean
        Berichtregister berichtregister() {
            return new BerichtregisterInGeheugen();
        }
    }
}
