package nl.zaakregie.protocollering;

import java.util.List;
import java.util.Map;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;

/** The protocol of every processing of personal data. */
final class ProtocolleringPlugin implements Plugin {

    private final RegelRepository regels;

    ProtocolleringPlugin(RegelRepository regels) {
        this.regels = regels;
    }

    @Override
    public PluginId id() {
        return new PluginId("protocollering");
    }

    @Override
    public String naam() {
        return "Protocollering";
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return List.of(new Gegevensgroep(
                ProtocolRaadplegen.GEGEVENSGROEP,
                "Wie wanneer welke gegevens verwerkte, en waarvoor",
                Classificatie.GEVOELIG));
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of("laatsteRegel", regels.laatste().map(String::valueOf).orElse("nog geen"));
    }
}
