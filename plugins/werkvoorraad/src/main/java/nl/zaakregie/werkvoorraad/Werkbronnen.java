package nl.zaakregie.werkvoorraad;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.werk.Werkbron;

/**
 * All sources of work: those of the plugins and those the host offers as beans. Asked for when needed, since a plugin
 * may need others that are made later. A source that comes along both roads counts once.
 */
final class Werkbronnen {

    private final Supplier<Stream<Plugin>> plugins;
    private final Supplier<Stream<Werkbron>> losse;

    Werkbronnen(Supplier<Stream<Plugin>> plugins, Supplier<Stream<Werkbron>> losse) {
        this.plugins = plugins;
        this.losse = losse;
    }

    /** @throws IllegalStateException when two sources have one name: their rows could not be told apart */
    Collection<Werkbron> alle() {
        Map<String, Werkbron> opNaam = new LinkedHashMap<>();
        Stream.concat(plugins.get().flatMap(p -> p.werkbronnen().stream()), losse.get())
                .forEach(bron -> neemOp(opNaam, bron));
        return opNaam.values();
    }

    private static void neemOp(Map<String, Werkbron> opNaam, Werkbron bron) {
        Werkbron andere = opNaam.putIfAbsent(bron.naam(), bron);
        if (andere != null && andere != bron) {
            throw new IllegalStateException("Werkvoorraad: twee werkbronnen heten " + bron.naam());
        }
    }
}
