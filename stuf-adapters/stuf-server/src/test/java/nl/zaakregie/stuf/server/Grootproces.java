package nl.zaakregie.stuf.server;

import java.net.URI;
import java.time.Duration;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Voorbeelddocumenten;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A process of its own, so that its heap can be small: server and client, and one large document there and back. Argument:
 * number of bytes, then {@code mtom} or {@code base64}. Says {@code GELUKT} at the end.
 */
final class Grootproces {

    private Grootproces() {}

    public static void main(String[] argumenten) throws Exception {
        long bytes = Long.parseLong(argumenten[0]);
        SpringApplication app = new SpringApplication(App.class);
        try (var context = (ServletWebServerApplicationContext) app.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--cxf.path=/stuf",
                "--zaakregie.stuf.maximale-omvang=1GB",
                "--zaakregie.stuf.systeem.organisatie=9901",
                "--zaakregie.stuf.systeem.applicatie=Zakenmagazijn",
                "--zaakregie.stuf.zenders.onbekend=aannemen")) {
            URI adres = URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + "/stuf");
            StufVerbinding verbinding = StufVerbinding.naar(adres)
                    .met(Duration.ofSeconds(5), Duration.ofMinutes(3))
                    .metMaximaalAntwoord(1L << 30);
            boolean mtom = "mtom".equals(argumenten[1]);
            System.out.println(Grootdocument.heenEnTerug(
                    mtom ? verbinding.metBijlagen() : verbinding, bytes, Voorbeelddocumenten.bij("9901-GP-1")));
            context.getBean(Grootmagazijn.class)
                    .verwijder(Voorbeelddocumenten.bij("9901-GP-1").identificatie());
        }
        System.out.println("GELUKT");
        System.exit(0);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        Grootmagazijn magazijn() {
            return new Grootmagazijn();
        }

        @Bean
        Berichtregister register() {
            return new BerichtregisterInGeheugen();
        }
    }
}
