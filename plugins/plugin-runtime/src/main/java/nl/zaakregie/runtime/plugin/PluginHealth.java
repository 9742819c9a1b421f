package nl.zaakregie.runtime.plugin;

import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Down when a plugin cannot tell how it is. */
class PluginHealth implements HealthIndicator {

    private final PluginRegister register;

    PluginHealth(PluginRegister register) {
        this.register = register;
    }

    @Override
    public Health health() {
        List<String> storing = register.alle().stream()
                .filter(plugin -> PluginInfo.toestand(plugin).isEmpty())
                .map(Plugin::id)
                .map(PluginId::waarde)
                .toList();
        Health.Builder gezondheid =
                storing.isEmpty() ? Health.up() : Health.down().withDetail("storing", storing);
        return gezondheid.withDetail("plugins", register.plugins()).build();
    }
}
