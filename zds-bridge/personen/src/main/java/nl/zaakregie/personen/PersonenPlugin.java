package nl.zaakregie.personen;

import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;

/** Contents of the plugin personen: the right to ask the BRP. */
public final class PersonenPlugin implements Plugin {

    static final String BEVRAGING = "personen.bevraging";

    @Override
    public PluginId id() {
        return new PluginId("personen");
    }

    @Override
    public String naam() {
        return "Personen uit het gegevensmagazijn";
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return List.of(new Gegevensgroep(BEVRAGING, "Vragen aan de BRP", Classificatie.GEVOELIG));
    }
}
