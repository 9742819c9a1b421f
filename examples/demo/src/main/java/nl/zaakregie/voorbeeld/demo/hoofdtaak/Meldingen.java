package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.zaakregie.voorbeeld.demo.klant.Suite.Soapantwoord;

/** Reports and assesses signals: by StUF as a suite does, by REST as a form does. */
public final class Meldingen {

    private final Gemeente gemeente;

    public Meldingen(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** The two forms of creeerZaak. */
    public enum Vorm {
        ZDS_1_1("melding-zds11", "http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01"),
        ZDS_1_2("melding-zds12", "http://www.stufstandaarden.nl/koppelvlak/zds0120/creeerZaak_ZakLk01");

        private final String sjabloon;
        private final String soapAction;

        Vorm(String sjabloon, String soapAction) {
            this.sjabloon = sjabloon;
            this.soapAction = soapAction;
        }
    }

    public Soapantwoord perStuf(Vorm vorm, Gezinslid over, Map<String, String> afwijkend) {
        Map<String, String> velden = new HashMap<>(over.alsVelden());
        velden.putAll(Map.of(
                "zender", "Meldpunt",
                "zaakidentificatie", "9901S" + UUID.randomUUID().toString().substring(0, 12),
                "situatie", "Huurachterstand van drie maanden",
                "inhoud", "Geen reactie op twee brieven",
                "startdatum", LocalDate.now().format(DateTimeFormatter.BASIC_ISO_DATE),
                "melderId", "DEHAVEN",
                "melderNaam", "Woningcorporatie De Haven",
                "melderContact", "signalen@dehaven.example",
                "relatie", "verhuurder"));
        velden.putAll(afwijkend);
        return gemeente.suite().stuur("OntvangAsynchroon", vorm.soapAction, vorm.sjabloon, velden);
    }

    /** @return key of the signal */
    public String perRest(Gezinslid over, String situatie) {
        return gemeente.triagist()
                .post(
                        "/api/v1/signalen",
                        Map.of(
                                "betrokkenen",
                                List.of(over.alsOpgave()),
                                "melder",
                                Map.of("naam", "Basisschool De Wilg", "contact", "ib@dewilg.example"),
                                "relatieMelder",
                                "school",
                                "situatie",
                                situatie,
                                "inhoud",
                                "Het kind is stil en moe",
                                "leefdomeinen",
                                List.of("onderwijs")))
                .moetLukken("melding per REST")
                .path("id")
                .asText();
    }

    /** Signals that wait for a triagist, newest first or not: all of them. */
    public List<JsonNode> teBeoordelen() {
        JsonNode lijst = gemeente.triagist().haal("/api/v1/signalen").moetLukken("lijst van signalen");
        return StreamSupport.stream(lijst.spliterator(), false).toList();
    }

    public JsonNode signaal(String signaal) {
        return gemeente.triagist().haal("/api/v1/signalen/" + signaal).moetLukken("signaal");
    }

    public void voegBetrokkeneToe(String signaal, Gezinslid lid) {
        gemeente.triagist()
                .post("/api/v1/signalen/" + signaal + "/betrokkenen", lid.alsOpgave())
                .moetLukken("betrokkene toevoegen");
    }

    public void beoordeel(String signaal, String besluit) {
        gemeente.triagist()
                .post(
                        "/api/v1/signalen/" + signaal + "/beoordeling",
                        Map.of(
                                "besluit",
                                besluit,
                                "motivering",
                                "Er speelt meer in dit gezin",
                                "regisseur",
                                "mw-jansen"))
                .moetLukken("beoordeling");
    }
}
