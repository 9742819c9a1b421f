package nl.zaakregie.voorbeeld.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gemeente;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Regie;
import nl.zaakregie.voorbeeld.demo.klant.Suite;
import nl.zaakregie.voorbeeld.demo.klant.Suite.Soapantwoord;

/** A suite that keeps sending its messages for the zakenmagazijn to Zaakregie, and what the regie sees of them. */
final class Suiteverkeer {

    private static final String DIENST = "http://www.stufstandaarden.nl/koppelvlak/zds0120/";
    private static final String EINDPUNT = "OntvangAsynchroon";

    private final Gemeente gemeente;

    Suiteverkeer(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** The services that are sent here are passed on by the settings of the demo; a test does not wait long. */
    static Map<String, String> doorgifte(Map<String, String> andere) {
        Map<String, String> alles = new HashMap<>(andere);
        alles.put("zaakregie.doorgifte.bezorg-elke", "1s");
        alles.put("zaakregie.ontvangst.navraag-elke", "1s");
        return alles;
    }

    Soapantwoord zetInBehandeling(String zaak) {
        return stuur("actualiseerZaakstatus_ZakLk01", "suite-actualiseerZaakstatus", Map.of("zaak", zaak));
    }

    /** For a document of the suite's own. */
    static String documentnummer() {
        return "9901D" + UUID.randomUUID().toString().substring(0, 12);
    }

    Soapantwoord voegVerslagToe(String zaak, String document) {
        return stuur(
                "voegZaakdocumentToe_EdcLk01", "suite-voegZaakdocumentToe", Map.of("zaak", zaak, "document", document));
    }

    /** Gives it another title; the message does not say in which zaak the document stands. */
    Soapantwoord wijzigVerslag(String document) {
        return gemeente.suite()
                .stuur(
                        "VerwerkSynchroonVrijBericht",
                        DIENST + "updateZaakdocument_Di02",
                        "suite-updateZaakdocument",
                        Map.of("document", document));
    }

    Soapantwoord maakZaak(String zaak, Proefpersoon client) {
        return maakZaak(gemeente.suite(), zaak, client);
    }

    /** An e-form server in the way of ZDS: a creeerZaak of a zaaktype that the settings take as a form. */
    Soapantwoord stuurFormulier(String zaak, Proefpersoon client) {
        return alsFormulierserver(
                "creeerZaak_ZakLk01",
                "suite-creeerZaak",
                Map.of("zaak", zaak, "bsn", client.bsn(), "geslachtsnaam", client.geslachtsnaam()));
    }

    Soapantwoord stuurBijlage(String zaak) {
        return alsFormulierserver(
                "voegZaakdocumentToe_EdcLk01",
                "suite-voegZaakdocumentToe",
                Map.of("zaak", zaak, "document", documentnummer()));
    }

    private Soapantwoord alsFormulierserver(String bericht, String sjabloon, Map<String, String> waarden) {
        String tekst = Suite.vul(sjabloon, waarden)
                .replace(">Backoffice<", ">Formulieren<")
                .replaceAll(">(SCHULDHULP|WMOHH|WMOBEGEL)<", ">EFWMOHH<");
        return gemeente.suite().stuurTekst(EINDPUNT, DIENST + bericht, tekst);
    }

    /** Past Zaakregie, at the zakenmagazijn itself, which tells nobody. */
    Soapantwoord maakZaakBij(URI zakenmagazijn, String zaak, Proefpersoon client) {
        return maakZaak(new Suite(URI.create(zakenmagazijn + "/stuf")), zaak, client);
    }

    private static Soapantwoord maakZaak(Suite suite, String zaak, Proefpersoon client) {
        return suite.stuur(
                EINDPUNT,
                DIENST + "creeerZaak_ZakLk01",
                "suite-creeerZaak",
                Map.of("zaak", zaak, "bsn", client.bsn(), "geslachtsnaam", client.geslachtsnaam()));
    }

    /** As abonnementenbeheer does: only that the zaak is there, not of whom it is. */
    Soapantwoord notificeerNieuweZaak(String zaak) {
        return gemeente.suite()
                .stuur(
                        EINDPUNT,
                        "http://www.egem.nl/StUF/sector/rzs/0310/notificeerOverZaak",
                        "suite-notificeerOverZaak",
                        Map.of("zaak", zaak));
    }

    /** Kind and description of what others did to the zaken of deelplannen, e.g. {@code status In behandeling}. */
    List<String> meldingen(Regie regie) {
        return lijst("/api/v1/opdrachten/meldingen?traject=" + regie.traject()).stream()
                .map(m ->
                        m.path("soort").asText() + " " + m.path("omschrijving").asText())
                .toList();
    }

    /** Zaken beside the plan with their stand, e.g. {@code 9901Z1 aangeboden}. */
    List<String> zaken(Regie regie) {
        return lijst("/api/v1/groepstrajecten/" + regie.traject() + "/zaken").stream()
                .map(z ->
                        z.path("zaak").asText() + " " + z.path("stand").asText().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<JsonNode> lijst(String pad) {
        JsonNode antwoord = gemeente.regisseur().haal(pad).moetLukken(pad);
        return StreamSupport.stream(antwoord.spliterator(), false).toList();
    }

    private Soapantwoord stuur(String bericht, String sjabloon, Map<String, String> waarden) {
        return gemeente.suite().stuur(EINDPUNT, DIENST + bericht, sjabloon, waarden);
    }
}
