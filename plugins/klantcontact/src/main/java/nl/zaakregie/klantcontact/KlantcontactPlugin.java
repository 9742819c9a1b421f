package nl.zaakregie.klantcontact;

import java.util.List;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Werkbron;

/** Contents of the plugin klantcontact. */
public final class KlantcontactPlugin implements Plugin {

    private final Terugbelwerk terugbelwerk;

    KlantcontactPlugin(Terugbelwerk terugbelwerk) {
        this.terugbelwerk = terugbelwerk;
    }

    @Override
    public PluginId id() {
        return new PluginId("klantcontact");
    }

    @Override
    public String naam() {
        return "Klantcontact en intake";
    }

    /** Groepstraject tells what runs for whom, plan which deelplannen there are. */
    @Override
    public Set<PluginId> vereist() {
        return Set.of(new PluginId("groepstraject"), new PluginId("plan"));
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return Contactweergave.gegevensgroepen();
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return List.of(terugbelwerk);
    }
}
