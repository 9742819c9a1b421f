package nl.zaakregie.dossieropslag;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.dossieropslag.nummer.Nummeraanvuller;

/** The storage of dossiers in zakenmagazijn and DMS; contributes no functions, only its tables and its state. */
final class DossieropslagPlugin implements Plugin {

    private final Nummeraanvuller nummers;
    private final Supplier<Map<String, String>> verbindingen;

    DossieropslagPlugin(Nummeraanvuller nummers, Supplier<Map<String, String>> verbindingen) {
        this.nummers = nummers;
        this.verbindingen = verbindingen;
    }

    @Override
    public PluginId id() {
        return new PluginId("dossieropslag");
    }

    @Override
    public String naam() {
        return "Dossieropslag in zakenmagazijn en DMS";
    }

    @Override
    public Map<String, String> toestand() {
        Map<String, String> toestand = new TreeMap<>(nummers.stand());
        toestand.putAll(verbindingen.get());
        return toestand;
    }
}
