package nl.zaakregie.triage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Werkbron;

/** Instruments for triage and diagnosis, and the metingen with them. */
public final class TriagePlugin implements Plugin {

    private final Instrumenten instrumenten;
    private final Dalingswerk dalingswerk;

    TriagePlugin(Instrumenten instrumenten, Dalingswerk dalingswerk) {
        this.instrumenten = instrumenten;
        this.dalingswerk = dalingswerk;
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
    public List<Werkbron> werkbronnen() {
        return List.of(dalingswerk);
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of("instrumenten", String.valueOf(instrumenten.alle().size()));
    }
}
