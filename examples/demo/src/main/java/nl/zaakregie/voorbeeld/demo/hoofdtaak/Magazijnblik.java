package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/** What stands in zakenmagazijn and DMS now. */
public final class Magazijnblik {

    private final Restklant magazijn;

    public Magazijnblik(Restklant magazijn) {
        this.magazijn = magazijn;
    }

    /** One zaak, by its summary. */
    public record Regel(
            String zaak,
            String zaaktype,
            List<String> statussen,
            String einddatum,
            String resultaat,
            int clienten,
            List<String> relaties,
            int documenten) {

        public boolean heeftStatus(String omschrijving) {
            return statussen.contains(omschrijving);
        }
    }

    public List<Regel> zaken() {
        JsonNode lijst = magazijn.haal("/inzage/zaken").moetLukken("zaken van het zakenmagazijn");
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(Magazijnblik::regel)
                .toList();
    }

    public Optional<Regel> zaak(String zaakidentificatie) {
        return zaken().stream().filter(z -> z.zaak().equals(zaakidentificatie)).findFirst();
    }

    /** The zaken that refer upward to this one. */
    public List<Regel> onder(String zaakidentificatie) {
        return zaken().stream()
                .filter(z -> z.relaties().contains(zaakidentificatie))
                .toList();
    }

    public JsonNode geheel(String zaakidentificatie) {
        return magazijn.haal("/inzage/zaken/" + zaakidentificatie).moetLukken("zaak van het zakenmagazijn");
    }

    /** Roles of employees and persons in a zaak, e.g. "UITVOERENDE Regisseur"; one that ended says so. */
    public List<String> rollen(String zaakidentificatie) {
        JsonNode rollen = geheel(zaakidentificatie).path("zaak").path("rollen");
        return StreamSupport.stream(rollen.spliterator(), false)
                .map(r -> r.path("soort").asText() + " "
                        + r.path("omschrijving").asText("")
                        + (r.path("tijdvak").path("einde").isMissingNode()
                                        || r.path("tijdvak").path("einde").isNull()
                                ? ""
                                : " beeindigd"))
                .toList();
    }

    public void zetSchakelaar(String stand) {
        magazijn.post("/schakelaar", Map.of("stand", stand)).moetLukken("schakelaar");
    }

    public void backoffice(String antwoord) {
        magazijn.post("/backoffice", Map.of("antwoord", antwoord)).moetLukken("backoffice");
    }

    private static Regel regel(JsonNode z) {
        return new Regel(
                z.path("zaakidentificatie").asText(),
                z.path("zaaktypecode").asText(),
                teksten(z.path("statussen")),
                z.path("einddatum").asText(""),
                z.path("resultaat").asText(""),
                z.path("clienten").asInt(),
                teksten(z.path("relaties")),
                z.path("documenten").asInt());
    }

    private static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(t -> teksten.add(t.asText()));
        return teksten;
    }
}
