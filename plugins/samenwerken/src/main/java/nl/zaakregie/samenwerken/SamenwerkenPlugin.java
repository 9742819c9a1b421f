package nl.zaakregie.samenwerken;

import java.util.List;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Gegevensgroep;

/** Contents of the plugin samenwerken. */
public final class SamenwerkenPlugin implements Plugin {

    @Override
    public PluginId id() {
        return new PluginId("samenwerken");
    }

    @Override
    public String naam() {
        return "Samenwerken en casusoverleg";
    }

    /** Groepstraject tells about whom it is. */
    @Override
    public Set<PluginId> vereist() {
        return Set.of(new PluginId("groepstraject"));
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return Weergaven.gegevensgroepen();
    }
}
