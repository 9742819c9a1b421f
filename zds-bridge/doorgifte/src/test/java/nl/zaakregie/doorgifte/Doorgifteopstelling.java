package nl.zaakregie.doorgifte;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.BerichtregisterInGeheugen;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application that passes messages on, with doubles for what is behind it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Doorgifteopstelling {

    /** What the message log was told. */
    record Verslag(List<Uitwisseling> uitwisselingen) implements Berichtenlog {

        @Override
        public void noteer(Uitwisseling uitwisseling) {
            uitwisselingen.add(uitwisseling);
        }
    }

    @Bean
    Verslag verslag() {
        return new Verslag(new CopyOnWriteArrayList<>());
    }

    @Bean
    Regieinbox regieinbox() {
        return new Regieinbox();
    }

    @Bean
    Plugin meldingen() {
        return new Plugin() {
            @Override
            public PluginId id() {
                return new PluginId("meldingen");
            }

            @Override
            public String naam() {
                return "Meldingen";
            }

            @Override
            public List<BerichtVerwerker<?>> berichtVerwerkers() {
                return List.of(new Meldingen());
            }
        };
    }

    /** What stays here is not judged in this test. */
    @Bean
    Berichtregister berichtregister() {
        return new BerichtregisterInGeheugen();
    }

    @Bean
    Gebruikers gebruikers() {
        return VasteGebruikers.alle();
    }

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }

    /** Takes meldingen, as the plugin signalen does. */
    private static final class Meldingen implements BerichtVerwerker<ZaakOntvangen> {

        @Override
        public Class<ZaakOntvangen> soort() {
            return ZaakOntvangen.class;
        }

        @Override
        public boolean isVoor(ZaakOntvangen bericht) {
            return bericht.zaaktypecode().equals("SIGNAALSD");
        }

        @Override
        public List<Foutdetail> controleer(ZaakOntvangen bericht) {
            return List.of();
        }

        @Override
        public void verwerk(ZaakOntvangen bericht) {
            throw new IllegalStateException("de inbox hier is een dubbel, op " + LocalDate.EPOCH);
        }
    }
}
