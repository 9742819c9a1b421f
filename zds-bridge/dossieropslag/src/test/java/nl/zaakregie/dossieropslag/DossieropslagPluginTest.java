package nl.zaakregie.dossieropslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.dossieropslag.nummer.Nummers;
import nl.zaakregie.dossieropslag.nummer.Nummersoort;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

class DossieropslagPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        Nummers nummers = Nummers.maak(
                TestDatabase.h2("dossieropslag").jdbc(),
                Clock.systemUTC(),
                zaak -> Optional.empty(),
                Map.of(Nummersoort.ZAAK, 1, Nummersoort.DOCUMENT, 1));
        Verbindingen verbindingen =
                new Verbindingen(Map.of("zakenmagazijn", () -> true, "DMS", () -> false), Clock.systemUTC());
        verbindingen.kijk();
        return new DossieropslagPlugin(nummers.aanvuller(), verbindingen::standen);
    }

    @Test
    void verteltDeVoorraadEnOfDeAnderenBereikbaarZijn() {
        Map<String, String> toestand = plugin().toestand();

        assertThat(toestand).containsEntry("zaakidentificaties in voorraad", "0");
        assertThat(toestand.get("verbinding met zakenmagazijn")).startsWith("bereikbaar");
        assertThat(toestand.get("verbinding met DMS")).startsWith("niet bereikbaar");
    }
}
