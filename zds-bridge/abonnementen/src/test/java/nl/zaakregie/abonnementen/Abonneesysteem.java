package nl.zaakregie.abonnementen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.BerichtregisterInGeheugen;
import nl.zaakregie.stuf.server.NotificatieServices;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Another application, with StUF endpoints of its own, that can be stopped and started. */
final class Abonneesysteem implements AutoCloseable {

    record Ontvangen(Berichtkop kop, Zaaknotificatie notificatie) {}

    private static final List<Ontvangen> ONTVANGEN = new CopyOnWriteArrayList<>();

    private final int poort;
    private @Nullable ConfigurableApplicationContext draait;

    Abonneesysteem() {
        try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            poort = vrij.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + poort + "/stuf";
    }

    List<Ontvangen> ontvangen() {
        return List.copyOf(ONTVANGEN);
    }

    void leeg() {
        ONTVANGEN.clear();
    }

    void start() {
        if (draait == null) {
            draait = new SpringApplicationBuilder(App.class)
                    .properties(
                            "server.port=" + poort,
                            "server.address=127.0.0.1",
                            "cxf.path=/stuf",
                            "spring.jmx.enabled=false",
                            "zaakregie.stuf.systeem.organisatie=9901",
                            "zaakregie.stuf.systeem.applicatie=WmoSuite",
                            "zaakregie.stuf.zenders.bekend[0].applicatie=Zaaksysteem",
                            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true")
                    .run();
        }
    }

    void stop() {
        if (draait != null) {
            draait.close();
            draait = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, AbonnementenAutoConfiguration.class})
    static class App {

        @Bean
        NotificatieServices notificaties() {
            return new NotificatieServices() {
                @Override
                public Set<Operatie> aangeboden() {
                    return Set.of(Operatie.NOTIFICEER_OVER_ZAAK, Operatie.INITIEER_NOTIFICEER_OVER_ZAAK);
                }

                @Override
                public void notificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
                    ONTVANGEN.add(new Ontvangen(kop, notificatie));
                }

                @Override
                public void initieerNotificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
                    ONTVANGEN.add(new Ontvangen(kop, notificatie));
                }
            };
        }

        @Bean
        Berichtregister berichtregister() {
            return new BerichtregisterInGeheugen();
        }
    }
}
