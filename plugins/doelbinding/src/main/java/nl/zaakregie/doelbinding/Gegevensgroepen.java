package nl.zaakregie.doelbinding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.inzage.Gegevensgroep;

/** The gegevensgroepen of all installed plugins; asked for when needed, since plugins may need us first. */
final class Gegevensgroepen {

    private final Supplier<Stream<Plugin>> plugins;

    Gegevensgroepen(Supplier<Stream<Plugin>> plugins) {
        this.plugins = plugins;
    }

    List<Gegevensgroep> alle() {
        return plugins.get()
                .flatMap(p -> p.gegevensgroepen().stream())
                .sorted(Comparator.comparing(Gegevensgroep::code))
                .toList();
    }

    Optional<Gegevensgroep> vind(String code) {
        return alle().stream().filter(g -> g.code().equals(code)).findFirst();
    }

    Set<String> codes() {
        return alle().stream().map(Gegevensgroep::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the plugin this code belongs to is installed; its name stands before the dot. */
    boolean isPluginAanwezig(String code) {
        String naam = code.split("\\.", 2)[0];
        return plugins.get().anyMatch(p -> p.id().waarde().equals(naam));
    }
}
