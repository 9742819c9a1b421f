package nl.zaakregie.doelbinding;

import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;

/** Decides who sees what for which doel. */
final class DoelbindingPlugin implements Plugin {

    private final Beleid beleid;

    DoelbindingPlugin(Beleid beleid) {
        this.beleid = beleid;
    }

    @Override
    public PluginId id() {
        return new PluginId("doelbinding");
    }

    @Override
    public String naam() {
        return "Doelbinding";
    }

    @Override
    public Set<PluginId> vereist() {
        return Set.of(new PluginId("protocollering"));
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of(
                "doelen", String.valueOf(beleid.alleDoelen().size()),
                "regels", String.valueOf(beleid.regels().size()));
    }
}
