package nl.zaakregie.runtime.gebeurtenis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Who listens to what. Read from the plugins at first use, because plugins themselves publish events. Thread-safe.
 */
final class Abonnementen {

    private final Supplier<? extends Collection<Plugin>> plugins;
    private volatile @Nullable Map<String, GebeurtenisLuisteraar<?>> opNaam;

    Abonnementen(Supplier<? extends Collection<Plugin>> plugins) {
        this.plugins = plugins;
    }

    /** Listeners to exactly this kind of event, by durable name, in order of the plugins. */
    Map<String, GebeurtenisLuisteraar<?>> op(Class<? extends Gebeurtenis> soort, Moment moment) {
        Map<String, GebeurtenisLuisteraar<?>> gevonden = new LinkedHashMap<>();
        alle().forEach((naam, luisteraar) -> {
            if (luisteraar.soort() == soort && luisteraar.moment() == moment) {
                gevonden.put(naam, luisteraar);
            }
        });
        return gevonden;
    }

    Optional<GebeurtenisLuisteraar<?>> vind(String naam) {
        return Optional.ofNullable(alle().get(naam));
    }

    Set<String> namenNaCommit() {
        List<String> namen = new ArrayList<>();
        alle().forEach((naam, luisteraar) -> {
            if (luisteraar.moment() == Moment.NA_COMMIT) {
                namen.add(naam);
            }
        });
        return Set.copyOf(namen);
    }

    private Map<String, GebeurtenisLuisteraar<?>> alle() {
        Map<String, GebeurtenisLuisteraar<?>> bekend = opNaam;
        if (bekend == null) {
            bekend = lees();
            opNaam = bekend;
        }
        return bekend;
    }

    private Map<String, GebeurtenisLuisteraar<?>> lees() {
        Map<String, GebeurtenisLuisteraar<?>> gelezen = new LinkedHashMap<>();
        for (Plugin plugin : plugins.get()) {
            for (GebeurtenisLuisteraar<?> luisteraar : plugin.luisteraars()) {
                String naam = plugin.id() + "." + luisteraar.naam();
                if (gelezen.put(naam, luisteraar) != null) {
                    throw new IllegalStateException("Twee luisteraars met dezelfde naam: " + naam);
                }
            }
        }
        return gelezen;
    }
}
