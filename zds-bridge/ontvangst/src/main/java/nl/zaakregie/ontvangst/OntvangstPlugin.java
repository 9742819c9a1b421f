package nl.zaakregie.ontvangst;

import java.util.List;
import java.util.Map;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;

/** Contents of the plugin ontvangst: StUF endpoints of its own, no acties and no screens. */
public final class OntvangstPlugin implements Plugin {

    private final Ontvangsttelling telling;
    private final List<BerichtVerwerker<?>> verwerkers;

    OntvangstPlugin(Ontvangsttelling telling, List<BerichtVerwerker<?>> verwerkers) {
        this.telling = telling;
        this.verwerkers = List.copyOf(verwerkers);
    }

    @Override
    public PluginId id() {
        return new PluginId("ontvangst");
    }

    @Override
    public String naam() {
        return "Ontvangst van StUF-berichten";
    }

    @Override
    public List<BerichtVerwerker<?>> berichtVerwerkers() {
        return verwerkers;
    }

    @Override
    public Map<String, String> toestand() {
        Ontvangsttelling.Stand vandaag = telling.vandaag();
        return Map.of(
                "vandaag aangenomen", String.valueOf(vandaag.berichten()),
                "zenders vandaag", String.valueOf(vandaag.zenders()));
    }
}
