package nl.zaakregie.triage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Gegevensgroep;

/** Instruments for triage and diagnosis, and the metingen with them. */
public final class TriagePlugin implements Plugin {

    private final Instrumenten instrumenten;

    TriagePlugin(Instrumenten instrumenten) {
        this.instrumenten = instrumenten;
    }

    @Override
    public PluginId id() {
        return new PluginId("triage");
    }

    @Override
    public String naam() {
        return "Triage en diagnose";
    }

    /** Groepstraject tells who is client in a dossier. */
    @Override
    public Set<PluginId> vereist() {
        return Set.of(new PluginId("groepstraject"));
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return Metingweergave.gegevensgroepen();
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of("instrumenten", String.valueOf(instrumenten.alle().size()));
    }
}
