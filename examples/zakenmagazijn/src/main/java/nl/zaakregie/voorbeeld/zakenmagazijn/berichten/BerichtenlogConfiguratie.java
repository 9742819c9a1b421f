package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.berichtenlog.Beheertoegang;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Onderhoudsloop;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The message log in a host without plugins: its tables beside ours, and who may see it. */
@Configuration(proxyBeanMethods = false)
public class BerichtenlogConfiguratie {

    /** With a history of its own; not as a {@link Flyway} bean, which would replace that of the application. */
    @Bean
    InitializingBean berichtenlogTabellen(DataSource database) {
        return () -> Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/zaakregie/berichtenlog")
                .table("zr_berichtenlog_flyway")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Nobody logs on here: a filter lets only callers on this machine come to the log. */
    @Bean
    Beheertoegang beheertoegang() {
        return handeling -> new MedewerkerId("lokaal");
    }

    @Bean
    Logproblemen logproblemen() {
        return new Logproblemen();
    }

    /** Cleans up what has been kept long enough: {@code zaakregie.berichtenlog.bewaartermijn} and {@code .inhoud.dagen}. */
    @Bean
    Onderhoudsloop berichtenlogloop(Map<String, Plugin> plugins) {
        Plugin log = plugins.get("berichtenlogPlugin");
        return new Onderhoudsloop("berichtenlog", log == null ? List.of() : log.onderhoud());
    }
}
