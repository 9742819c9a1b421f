package nl.zaakregie.runtime.proef;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.DossierId;

/** Writes down what its actions see. */
public final class Proefplugin implements Plugin {

    /** What an action saw when it was called. */
    public record Notitie(DossierId dossier, String onderdeel, String sleutel, String wat, String product) {}

    private final Supplier<Dossiers> dossiers;
    private final List<Notitie> notities = new CopyOnWriteArrayList<>();
    private final List<DossierId> onbeslist = new CopyOnWriteArrayList<>();

    public Proefplugin(Supplier<Dossiers> dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public PluginId id() {
        return new PluginId("proef");
    }

    @Override
    public String naam() {
        return "Proef";
    }

    @Override
    public List<CmmnActie> acties() {
        return List.of(
                new CmmnActie("noteer", "Schrijft op wat de actie ziet.", this::noteer),
                new CmmnActie("mislukt", "Mislukt altijd.", context -> {
                    context.zet("geprobeerd", true);
                    throw new IllegalStateException("mislukt met opzet");
                }),
                new CmmnActie("startInAnderDossier", "Zet klaar en start in een ander dossier.", this::startElders),
                new CmmnActie("openDossier", "Opent een dossier en begint daarin.", this::openDossier),
                new CmmnActie("vraagOverleg", "Zet een overleg klaar in het eigen dossier.", this::vraagOverleg));
    }

    private void noteer(ActieContext context) {
        notities.add(new Notitie(
                context.dossier(),
                context.onderdeel(),
                context.sleutel().orElse("-"),
                context.gegeven("wat").orElse("-"),
                context.gegeven("product").orElse("-")));
        context.zet("laatsteNotitie", context.gegeven("wat").orElse("-"));
    }

    private void startElders(ActieContext context) {
        DossierId ander = DossierId.van(context.gegeven("anderDossier").orElseThrow());
        dossiers.get().zetKlaar(ander, "uitvoerenDeelplan", "elders", Map.of());
        dossiers.get().start(ander, "uitvoerenDeelplan", "elders");
    }

    private void openDossier(ActieContext context) {
        DossierId nieuw = DossierId.nieuw();
        dossiers.get().open(new Dossieropening(nieuw, "groepstraject", "proeftraject", false, Map.of()));
        dossiers.get().zetKlaar(nieuw, "uitvoerenDeelplan", "eerste", Map.of());
        dossiers.get().start(nieuw, "uitvoerenDeelplan", "eerste");
        context.zet("geopend", nieuw.toString());
    }

    private void vraagOverleg(ActieContext context) {
        dossiers.get().zetKlaar(context.dossier(), "voerenOverleg", "uit een actie", Map.of());
        dossiers.get().zet(context.dossier(), Map.of("overlegGevraagd", true));
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return List.of(new Gegevensgroep("proef.inhoud", "Proefgegevens", Classificatie.NORMAAL));
    }

    @Override
    public List<Afsluitcontrole> afsluitcontroles() {
        return List.of(dossier -> onbeslist.contains(dossier)
                ? List.of(new Foutdetail("deelplan", "Er is nog een deelplan onbeslist."))
                : List.of());
    }

    public List<Notitie> notities(DossierId dossier) {
        return notities.stream()
                .filter(notitie -> notitie.dossier().equals(dossier))
                .toList();
    }

    public void laatOnbeslist(DossierId dossier) {
        onbeslist.add(dossier);
    }
}
