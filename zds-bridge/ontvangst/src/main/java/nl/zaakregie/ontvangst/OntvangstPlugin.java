package nl.zaakregie.ontvangst;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.werk.Onderhoudstaak;

/** Contents of the plugin ontvangst: StUF endpoints of its own, no acties and no screens. */
public final class OntvangstPlugin implements Plugin {

    private static final Duration UUR = Duration.ofHours(1);

    private final Ontvangsttelling telling;
    private final List<BerichtVerwerker<?>> verwerkers;
    private final Optional<Navraagbezorger> navraag;
    private final Duration navraagElke;
    private final Opruiming opruiming;

    /** @param navraag empty when there is no zakenmagazijn to ask */
    OntvangstPlugin(
            Ontvangsttelling telling,
            List<BerichtVerwerker<?>> verwerkers,
            Optional<Navraagbezorger> navraag,
            Duration navraagElke,
            Opruiming opruiming) {
        this.telling = telling;
        this.verwerkers = List.copyOf(verwerkers);
        this.navraag = navraag;
        this.navraagElke = navraagElke;
        this.opruiming = opruiming;
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
    public List<Onderhoudstaak> onderhoud() {
        Onderhoudstaak opruimen = new Onderhoudstaak("opruimen", UUR, opruiming::ruimOp);
        return navraag.map(n -> List.of(new Onderhoudstaak("navragen", navraagElke, n::vraagNa), opruimen))
                .orElse(List.of(opruimen));
    }

    @Override
    public Map<String, String> toestand() {
        Ontvangsttelling.Stand vandaag = telling.vandaag();
        return Map.of(
                "vandaag aangenomen", String.valueOf(vandaag.berichten()),
                "zenders vandaag", String.valueOf(vandaag.zenders()),
                "zaken op te vragen",
                        String.valueOf(navraag.map(Navraagbezorger::aantal).orElse(0L)));
    }
}
