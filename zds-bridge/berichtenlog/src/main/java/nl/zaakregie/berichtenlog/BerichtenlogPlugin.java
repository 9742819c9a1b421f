package nl.zaakregie.berichtenlog;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Onderhoudstaak;

/** Contents of the message log: one gegevensgroep, the cleaning up, and what was missed. */
final class BerichtenlogPlugin implements Plugin {

    private static final Duration UUR = Duration.ofHours(1);

    private final LogRepository repository;
    private final AsynchroonBerichtenlog log;
    private final BerichtenlogProperties instellingen;
    private final Clock klok;

    BerichtenlogPlugin(
            LogRepository repository, AsynchroonBerichtenlog log, BerichtenlogProperties instellingen, Clock klok) {
        this.repository = repository;
        this.log = log;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @Override
    public PluginId id() {
        return new PluginId("berichtenlog");
    }

    @Override
    public String naam() {
        return "Berichtenlog";
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return List.of(new Gegevensgroep(
                Inhoudinzage.GEGEVENSGROEP, "Inhoud van een bewaard bericht", Classificatie.STRAFRECHTELIJK));
    }

    @Override
    public List<Onderhoudstaak> onderhoud() {
        return List.of(new Onderhoudstaak("opruimen", UUR, this::ruimOp));
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of(
                "gemist",
                String.valueOf(log.gemist()),
                "inhoud",
                instellingen.inhoud().bewaren() ? instellingen.inhoud().dagen() + " dagen" : "niet bewaard");
    }

    private void ruimOp() {
        repository.ruimInhoudOp(klok.instant());
        repository.ruimOp(klok.instant().minus(instellingen.bewaartermijn()));
    }
}
