package nl.zaakregie.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.testkit.contract.zondig.Gebeurtenissen;

/** Breaks the contract in every way a test can see. */
final class SlordigePlugin implements Plugin {

    @Override
    public PluginId id() {
        return new PluginId("slordig");
    }

    @Override
    public String naam() {
        return " ";
    }

    @Override
    public Set<PluginId> vereist() {
        return Set.of(id());
    }

    @Override
    public List<CmmnActie> acties() {
        return List.of(new CmmnActie("Doe iets", "kort", context -> {}));
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return List.of(new Gegevensgroep("ander.groep", "Van een ander", Classificatie.NORMAAL));
    }

    @Override
    public List<GebeurtenisLuisteraar<?>> luisteraars() {
        return List.of(luisteraar(), luisteraar());
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of("laatste", "999905296");
    }

    private static GebeurtenisLuisteraar<?> luisteraar() {
        return new GebeurtenisLuisteraar<>(
                "dubbel",
                Gebeurtenissen.MetTekst.class,
                GebeurtenisLuisteraar.Moment.NA_COMMIT,
                (id, gebeurtenis) -> {});
    }
}
