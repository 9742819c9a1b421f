package nl.zaakregie.runtime.gebeurtenis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Verwerking;
import nl.zaakregie.api.gebeurtenis.PlanVastgesteld;

/** A plugin whose listeners a test sets. */
final class Luisterplugin implements Plugin {

    private final List<GebeurtenisLuisteraar<?>> luisteraars = new ArrayList<>();

    Luisterplugin luistertInTransactie(String naam, Verwerking<PlanVastgesteld> verwerking) {
        luisteraars.add(new GebeurtenisLuisteraar<>(naam, PlanVastgesteld.class, Moment.IN_TRANSACTIE, verwerking));
        return this;
    }

    Luisterplugin luistertNaCommit(String naam, Verwerking<PlanVastgesteld> verwerking) {
        luisteraars.add(new GebeurtenisLuisteraar<>(naam, PlanVastgesteld.class, Moment.NA_COMMIT, verwerking));
        return this;
    }

    static Verwerking<PlanVastgesteld> negeert() {
        return (UUID id, PlanVastgesteld gebeurtenis) -> {};
    }

    @Override
    public PluginId id() {
        return new PluginId("luister");
    }

    @Override
    public String naam() {
        return "Luisteraar van de test";
    }

    @Override
    public List<GebeurtenisLuisteraar<?>> luisteraars() {
        return luisteraars;
    }
}
