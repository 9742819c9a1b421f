package nl.zaakregie.ontvangst;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.testkit.geheugen.GeheugenDocumentinhouden;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand;
import nl.zaakregie.testkit.geheugen.VasteIdentificaties;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The endpoints on a database that outlives them: closing and starting again is what a restart is. */
final class Formulieropstelling implements AutoCloseable {

    private static final List<String> INSTELLINGEN = List.of(
            "server.address=127.0.0.1",
            "server.port=0",
            "cxf.path=/stuf",
            "spring.jmx.enabled=false",
            "spring.flyway.locations=classpath:db/zaakregie/ontvangst",
            "zaakregie.stuf.systeem.organisatie=9901",
            "zaakregie.stuf.systeem.applicatie=Zaakregie",
            "zaakregie.stuf.zenders.bekend[0].applicatie=Formulieren",
            "zaakregie.stuf.zenders.bekend[0].alle-diensten=true",
            "zaakregie.stuf.zenders.bekend[1].applicatie=Suite",
            "zaakregie.stuf.zenders.bekend[1].alle-diensten=true",
            "zaakregie.ontvangst.formulieren[0].formulier=bba",
            "zaakregie.ontvangst.formulieren[0].wordt=aanvraag",
            "zaakregie.ontvangst.formulieren[0].zaaktype=bijzonderebijstand",
            "zaakregie.ontvangst.formulieren[1].formulier=EFWMO",
            "zaakregie.ontvangst.formulieren[1].wordt=aanvraag",
            "zaakregie.ontvangst.formulieren[1].zaaktype=wmobegeleiding",
            "zaakregie.ontvangst.formulieren[2].formulier=EFMELDING",
            "zaakregie.ontvangst.formulieren[2].wordt=melding",
            "zaakregie.ontvangst.formulieren[2].zaaktype=SIGNAALSD",
            "zaakregie.ontvangst.formulieren[3].formulier=EFZORG",
            "zaakregie.ontvangst.formulieren[3].wordt=melding",
            "zaakregie.ontvangst.formulieren[3].zaaktype=SIGNAALSD",
            "zaakregie.ontvangst.formulieren[3].magazijn.zaaktype=signaal",
            "zaakregie.ontvangst.formulieren[3].magazijn.medewerker=mw-smit",
            "zaakregie.ontvangst.formulieren[3].magazijn.achternaam=Smit");

    private final String database;
    private final ConfigurableApplicationContext context;

    /** @param extra settings that come instead of the ones above */
    static Formulieropstelling start(String database, String... extra) {
        return new Formulieropstelling(database, extra);
    }

    private Formulieropstelling(String database, String... extra) {
        this.database = database;
        List<String> argumenten = new ArrayList<>(INSTELLINGEN);
        argumenten.add("spring.datasource.url=jdbc:h2:mem:" + database
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        for (String instelling : extra) {
            String sleutel = instelling.substring(0, instelling.indexOf('=') + 1);
            argumenten.removeIf(a -> a.startsWith(sleutel));
            argumenten.add(instelling);
        }
        this.context = new SpringApplicationBuilder(App.class)
                .run(argumenten.stream().map(a -> "--" + a).toArray(String[]::new));
    }

    Formulieropstelling herstart() {
        close();
        return start(database);
    }

    int poort() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    GeheugenInkomend inkomend() {
        return context.getBean(GeheugenInkomend.class);
    }

    GeheugenDocumentinhouden inhouden() {
        return context.getBean(GeheugenDocumentinhouden.class);
    }

    GeheugenUitgaand uitgaand() {
        return context.getBean(GeheugenUitgaand.class);
    }

    GeheugenGebeurtenissen gebeurtenissen() {
        return context.getBean(GeheugenGebeurtenissen.class);
    }

    OntvangstPlugin plugin() {
        return context.getBean(OntvangstPlugin.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {

        @Bean
        GeheugenInkomend inkomend() {
            return new GeheugenInkomend();
        }

        @Bean
        GeheugenDocumentinhouden inhouden() {
            return new GeheugenDocumentinhouden();
        }

        @Bean
        GeheugenUitgaand uitgaand() {
            return new GeheugenUitgaand();
        }

        @Bean
        GeheugenGebeurtenissen gebeurtenissen() {
            return new GeheugenGebeurtenissen();
        }

        @Bean
        VasteIdentificaties identificaties() {
            return new VasteIdentificaties();
        }

        @Bean
        Clock klok() {
            return Clock.systemUTC();
        }
    }
}
