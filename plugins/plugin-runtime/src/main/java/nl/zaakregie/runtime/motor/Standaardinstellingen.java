package nl.zaakregie.runtime.motor;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Defaults of libraries this module brings into a host, as the lowest property source: whatever the host sets wins.
 *
 * <ul>
 *   <li>An engine of our own runs without identity, app and event registry parts: they cost start time and 20 tables.
 *   <li>A host without migrations of its own gets no Flyway just because our jar carries one; on a filled schema it
 *       would refuse to start.
 * </ul>
 */
class Standaardinstellingen implements EnvironmentPostProcessor, Ordered {

    private static final String HOST_MIGRATIES = "db/migration";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> standaard = new HashMap<>();
        if (!environment.getProperty("zaakregie.motor.gedeeld", Boolean.class, false)) {
            standaard.put("flowable.app.enabled", false);
            standaard.put("flowable.idm.enabled", false);
            standaard.put("flowable.eventregistry.enabled", false);
        }
        if (!environment.containsProperty("spring.flyway.locations") && !hostHeeftMigraties(application)) {
            standaard.put("spring.flyway.enabled", false);
        }
        environment.getPropertySources().addLast(new MapPropertySource("zaakregie-standaard", standaard));
    }

    private static boolean hostHeeftMigraties(SpringApplication application) {
        ClassLoader classLoader = application.getClassLoader();
        return classLoader.getResource(HOST_MIGRATIES) != null;
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 5;
    }
}
