package nl.zaakregie.werkvoorraad;

import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.werk.Werkbron;

/** One list with all the work. */
final class WerkvoorraadPlugin implements Plugin {

    private final Dossiertaken dossiertaken;

    WerkvoorraadPlugin(Dossiertaken dossiertaken) {
        this.dossiertaken = dossiertaken;
    }

    @Override
    public PluginId id() {
        return new PluginId("werkvoorraad");
    }

    @Override
    public String naam() {
        return "Werkvoorraad";
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return List.of(dossiertaken);
    }
}
