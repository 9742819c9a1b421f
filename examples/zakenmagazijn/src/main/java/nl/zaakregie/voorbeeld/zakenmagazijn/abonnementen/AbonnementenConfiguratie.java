package nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen;

import java.util.List;
import javax.sql.DataSource;
import nl.zaakregie.abonnementen.AbonnementenPlugin;
import nl.zaakregie.abonnementen.Abonnementenbeheer;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Onderhoudsloop;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Abonnementenbeheer in a host without plugins: its tables beside ours, its work on a thread of our own. */
@Configuration(proxyBeanMethods = false)
public class AbonnementenConfiguratie {

    private final boolean aan;

    public AbonnementenConfiguratie(@Value("${zaakregie.abonnementen.variant:uit}") String variant) {
        this.aan = !"uit".equals(variant);
    }

    /** With a history of its own; not as a {@link Flyway} bean, which would replace that of the application. */
    @Bean
    InitializingBean abonnementenTabellen(DataSource database) {
        return () -> {
            if (aan) {
                Flyway.configure()
                        .dataSource(database)
                        .locations("classpath:db/zaakregie/abonnementen")
                        .table("zr_abonnementen_flyway")
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate();
            }
        };
    }

    @Bean
    Zaakmelder zaakmelder(Zaken zaken, Abonnementenbeheer beheer) {
        return new Zaakmelder(aan, zaken, beheer);
    }

    @Bean
    Onderhoudsloop abonnementenloop(AbonnementenPlugin abonnementen) {
        return new Onderhoudsloop("abonnementen", aan ? abonnementen.onderhoud() : List.of());
    }
}
