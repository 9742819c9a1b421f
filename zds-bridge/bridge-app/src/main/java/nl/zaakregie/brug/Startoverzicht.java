package nl.zaakregie.brug;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zaakregie.api.Plugin;

/** What runs here and how it is doing; operational facts only, never personal data. */
class Startoverzicht {

    private final List<Plugin> plugins;

    Startoverzicht(List<Plugin> plugins) {
        this.plugins = plugins.stream().sorted(Comparator.comparing(Plugin::id)).toList();
    }

    /**
     * One plugin on the start page.
     *
     * @param toestand facts by name, sorted
     */
    record Regel(String id, String naam, Map<String, String> toestand) {}

    List<Regel> regels() {
        return plugins.stream()
                .map(p -> new Regel(p.id().waarde(), p.naam(), new TreeMap<>(p.toestand())))
                .toList();
    }
}
