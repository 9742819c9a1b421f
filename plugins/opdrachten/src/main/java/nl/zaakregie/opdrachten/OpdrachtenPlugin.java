package nl.zaakregie.opdrachten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.gebeurtenis.DeelplanBeeindigd;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.uitgaand.BerichtBevestigd;
import nl.zaakregie.api.uitgaand.BerichtHernieuwd;
import nl.zaakregie.api.uitgaand.BerichtOvergeslagen;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.opdrachten.levering.Levering;

/** Hand-over of deelplannen to backoffices, and their answers. */
public final class OpdrachtenPlugin implements Plugin {

    private final Overdragen overdragen;
    private final AntwoordVerwerken antwoorden;
    private final VerzendingVolgen verzendingen;
    private final OverdrachtenBeantwoord afsluitcontrole;
    private final Overdrachten overdrachten;
    private final Levering levering;

    OpdrachtenPlugin(
            Overdragen overdragen,
            AntwoordVerwerken antwoorden,
            VerzendingVolgen verzendingen,
            OverdrachtenBeantwoord afsluitcontrole,
            Overdrachten overdrachten,
            Levering levering) {
        this.overdragen = overdragen;
        this.antwoorden = antwoorden;
        this.verzendingen = verzendingen;
        this.afsluitcontrole = afsluitcontrole;
        this.overdrachten = overdrachten;
        this.levering = levering;
    }

    @Override
    public PluginId id() {
        return new PluginId("opdrachten");
    }

    @Override
    public String naam() {
        return "Opdrachten aan backoffices en aanbieders";
    }

    /** The plan tells which deelplannen there are. */
    @Override
    public Set<PluginId> vereist() {
        return Set.of(new PluginId("plan"));
    }

    @Override
    public List<CmmnActie> acties() {
        return List.of(new CmmnActie(
                "overdragen",
                "Draagt de zaak van het deelplan waar de sleutel naar wijst over aan de backoffice van het zaaktype, als"
                        + " die er is en de zaak nog niet heeft.",
                context -> overdragen.voor(deelplan(context))));
    }

    @Override
    public List<GebeurtenisLuisteraar<?>> luisteraars() {
        return List.of(
                new GebeurtenisLuisteraar<>(
                        "overdrachtBevestigd",
                        BerichtBevestigd.class,
                        Moment.NA_COMMIT,
                        (id, g) -> verzendingen.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "overdrachtHernieuwd",
                        BerichtHernieuwd.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> verzendingen.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "overdrachtOvergeslagen",
                        BerichtOvergeslagen.class,
                        Moment.NA_COMMIT,
                        (id, g) -> verzendingen.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "deelplanBeeindigd",
                        DeelplanBeeindigd.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> verzendingen.bij(g)),
                new GebeurtenisLuisteraar<>(
                        "overdrachtBeantwoord",
                        OverdrachtBeantwoord.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> levering.bij(g)));
    }

    @Override
    public List<BerichtVerwerker<?>> berichtVerwerkers() {
        List<BerichtVerwerker<?>> alle = new ArrayList<>(levering.berichtVerwerkers());
        alle.add(antwoorden);
        return alle;
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        List<Gegevensgroep> alle = new ArrayList<>(Overdrachtweergave.gegevensgroepen());
        alle.addAll(levering.gegevensgroepen());
        return alle;
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return levering.werkbronnen();
    }

    @Override
    public List<Afsluitcontrole> afsluitcontroles() {
        return List.of(afsluitcontrole);
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of(
                "overdrachten zonder antwoord",
                String.valueOf(overdrachten.aantalWachtend()),
                "contracten in de catalogus",
                String.valueOf(levering.contracten()));
    }

    private static DeelplanId deelplan(ActieContext context) {
        return context.sleutel()
                .map(DeelplanId::van)
                .orElseThrow(() -> OpdrachtFout.ONBEKENDE_OVERDRACHT.bij(context.onderdeel()));
    }
}
