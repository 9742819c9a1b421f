package nl.zaakregie.runtime.beheer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.werk.Onderhoudstaak;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.runtime.uitgaand.UitgaandOverzicht;

/** The runtime as a plugin: refused and parked messages and events are work; the outbox is its state. */
final class RuntimePlugin implements Plugin {

    private final List<Werkbron> werkbronnen;
    private static final Duration UUR = Duration.ofHours(1);

    private final UitgaandOverzicht uitgaand;
    private final Opruimen opruimen;

    RuntimePlugin(List<Werkbron> werkbronnen, UitgaandOverzicht uitgaand, Opruimen opruimen) {
        this.werkbronnen = List.copyOf(werkbronnen);
        this.uitgaand = uitgaand;
        this.opruimen = opruimen;
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
    public List<Onderhoudstaak> onderhoud() {
        return List.of(
                new Onderhoudstaak("uitgaand-opruimen", UUR, opruimen::uitgaand),
                new Onderhoudstaak("inkomend-opruimen", UUR, opruimen::inkomend),
                new Onderhoudstaak("verzoeken-opruimen", UUR, opruimen::verzoeken));
    }

    @Override
    public Map<String, String> toestand() {
        Map<String, String> toestand = new TreeMap<>();
        uitgaand.aantallen().forEach((stand, aantal) -> toestand.put("uitgaand." + stand, aantal.toString()));
        uitgaand.oudsteOpenstaande().ifPresent(sinds -> toestand.put("uitgaand.oudste", sinds.toString()));
        return toestand;
    }
}
