package nl.zaakregie.runtime.beheer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.runtime.uitgaand.UitgaandOverzicht;

/** The runtime as a plugin: refused and parked messages and events are work; the outbox is its state. */
final class RuntimePlugin implements Plugin {

    private final List<Werkbron> werkbronnen;
    private final UitgaandOverzicht uitgaand;

    RuntimePlugin(List<Werkbron> werkbronnen, UitgaandOverzicht uitgaand) {
        this.werkbronnen = List.copyOf(werkbronnen);
        this.uitgaand = uitgaand;
    }

    @Override
    public PluginId id() {
        return new PluginId("runtime");
    }

    @Override
    public String naam() {
        return "Basis";
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return werkbronnen;
    }

    @Override
    public Map<String, String> toestand() {
        Map<String, String> toestand = new TreeMap<>();
        uitgaand.aantallen().forEach((stand, aantal) -> toestand.put("uitgaand." + stand, aantal.toString()));
        uitgaand.oudsteOpenstaande().ifPresent(sinds -> toestand.put("uitgaand.oudste", sinds.toString()));
        return toestand;
    }
}
