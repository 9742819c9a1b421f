package nl.zaakregie.runtime.schema;

import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Brings the tables of every plugin up to date while the application starts, before anything uses them. Several nodes may
 * start at once: Flyway locks per history table. Applied scripts are validated: an edited one stops the start.
 *
 * <p>The baseline is version 0, because the schema is seldom empty: the tables of the host or the engine stand there.
 */
public class Schemamigratie implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(Schemamigratie.class);

    private final DataSource dataSource;
    private final Set<String> pluginIds;

    Schemamigratie(DataSource dataSource, Set<String> pluginIds) {
        this.dataSource = dataSource;
        this.pluginIds = pluginIds;
    }

    @Override
    public void afterPropertiesSet() {
        pluginIds.forEach(this::migreer);
    }

    private void migreer(String id) {
        MigrateResult uitkomst = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/zaakregie/" + id)
                .table("zr_" + id + "_flyway")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        log.info("Tabellen bijgewerkt, plugin={}, migraties={}", id, uitkomst.migrationsExecuted);
    }
}
