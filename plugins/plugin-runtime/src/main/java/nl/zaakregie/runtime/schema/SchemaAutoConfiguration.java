package nl.zaakregie.runtime.schema;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** Migrates the tables of the plugins; see {@link SchemaDetector} for the moment. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
public class SchemaAutoConfiguration {

    @Bean
    Schemamigratie schemamigratie(DataSource dataSource, ResourceLoader resourceLoader) {
        ClassLoader classLoader = resourceLoader.getClassLoader();
        return new Schemamigratie(
                dataSource, new Pluginschemas(classLoader == null ? getClass().getClassLoader() : classLoader).ids());
    }
}
