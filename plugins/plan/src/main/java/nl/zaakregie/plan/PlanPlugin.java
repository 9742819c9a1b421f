package nl.zaakregie.plan;

import java.util.List;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import nl.zaakregie.api.gebeurtenis.GroepstrajectAfgesloten;
import nl.zaakregie.api.gebeurtenis.GroepstrajectGestart;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.api.gebeurtenis.OverdrachtVerstuurd;
import nl.zaakregie.api.gebeurtenis.OverlegbesluitGenomen;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.plan.application.DeelplannenBeslist;
import nl.zaakregie.plan.application.Gegevensgroepen;
import nl.zaakregie.plan.application.OverdrachtVolgen;
import nl.zaakregie.plan.application.OverlegbesluitOvernemen;
import nl.zaakregie.plan.application.PlanAfsluiten;
import nl.zaakregie.plan.application.PlanOpenen;
import nl.zaakregie.plan.cmmn.Planacties;

/** The gezinsplan: one running plan per groep, deelplannen that run beside each other, and the plan document. */
public final class PlanPlugin implements Plugin {

    private final Planacties acties;
    private final PlanOpenen openen;
    private final PlanAfsluiten afsluiten;
    private final OverdrachtVolgen overdrachten;
    private final OverlegbesluitOvernemen besluiten;
    private final DeelplannenBeslist deelplannen;
    private final List<Werkbron> werk;

    PlanPlugin(
            Planacties acties,
            PlanOpenen openen,
            PlanAfsluiten afsluiten,
            OverdrachtVolgen overdrachten,
            OverlegbesluitOvernemen besluiten,
            DeelplannenBeslist deelplannen,
            List<Werkbron> werk) {
        this.acties = acties;
        this.openen = openen;
        this.afsluiten = afsluiten;
        this.overdrachten = overdrachten;
        this.besluiten = besluiten;
        this.deelplannen = deelplannen;
        this.werk = List.copyOf(werk);
    }

    @Override
    public PluginId id() {
        return new PluginId("plan");
    }

    @Override
    public String naam() {
        return "Gezinsplan";
    }

    @Override
    public Set<PluginId> vereist() {
        return Set.of(new PluginId("groepstraject"));
    }

    @Override
    public List<CmmnActie> acties() {
        return acties.alle();
    }

    @Override
    public List<GebeurtenisLuisteraar<?>> luisteraars() {
        return List.of(
                new GebeurtenisLuisteraar<>(
                        "planOpenen", GroepstrajectGestart.class, Moment.IN_TRANSACTIE, (id, g) -> openen.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "planAfsluiten",
                        GroepstrajectAfgesloten.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> afsluiten.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "overdrachtVerstuurd",
                        OverdrachtVerstuurd.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> overdrachten.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "overdrachtBeantwoord",
                        OverdrachtBeantwoord.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> overdrachten.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "overlegbesluitGenomen",
                        OverlegbesluitGenomen.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> besluiten.bij(g)));
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return Gegevensgroepen.alle();
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return werk;
    }

    @Override
    public List<Afsluitcontrole> afsluitcontroles() {
        return List.of(deelplannen);
    }
}
