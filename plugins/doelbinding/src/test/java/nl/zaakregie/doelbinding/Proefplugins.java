package nl.zaakregie.doelbinding;

import java.util.Arrays;
import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;

/** Plugins that offer gegevensgroepen and nothing else. */
final class Proefplugins {

    private Proefplugins() {}

    static Plugin met(String id, String... groepen) {
        return new Plugin() {
            @Override
            public PluginId id() {
                return new PluginId(id);
            }

            @Override
            public String naam() {
                return id;
            }

            @Override
            public List<Gegevensgroep> gegevensgroepen() {
                return Arrays.stream(groepen)
                        .map(code -> new Gegevensgroep(code, "Proef", Classificatie.NORMAAL))
                        .toList();
            }
        };
    }
}
