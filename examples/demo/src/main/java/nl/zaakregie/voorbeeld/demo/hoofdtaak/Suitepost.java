package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.zaakregie.voorbeeld.demo.klant.Suite.Soapantwoord;

/**
 * A backoffice suite that goes on sending to Zaakregie what is for the zakenmagazijn, and another one that subscribed to
 * what happens to zaken.
 */
final class Suitepost {

    private final Gemeente gemeente;

    Suitepost(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    Soapantwoord zetInBehandeling(String zaak) {
        return gemeente.suite()
                .stuur(
                        "OntvangAsynchroon",
                        "http://www.stufstandaarden.nl/koppelvlak/zds0120/actualiseerZaakstatus_ZakLk01",
                        "suite-actualiseerZaakstatus",
                        Map.of("zaak", zaak));
    }

    /** Whether the regisseur sees at the traject that this status was set. */
    boolean regieZiet(Regie regie, String status) {
        JsonNode meldingen = gemeente.regisseur()
                .haal("/api/v1/opdrachten/meldingen?traject=" + regie.traject())
                .moetLukken("meldingen bij het traject");
        return StreamSupport.stream(meldingen.spliterator(), false)
                .anyMatch(m -> m.path("soort").asText().equals("status")
                        && m.path("omschrijving").asText().equals(status));
    }

    /** Whether the subscriber was told that a status of this zaak was set. */
    boolean abonneeWeet(String zaak) {
        JsonNode notificaties =
                gemeente.magazijn().haal("/backoffice/notificaties").moetLukken("notificaties van de abonnee");
        return StreamSupport.stream(notificaties.spliterator(), false)
                .anyMatch(n -> n.path("zaakidentificatie").asText().equals(zaak)
                        && n.path("gebeurtenis").asText().equals("Actualiseer zaakstatus"));
    }
}
