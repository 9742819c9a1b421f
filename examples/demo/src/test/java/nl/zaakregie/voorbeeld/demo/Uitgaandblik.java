package nl.zaakregie.voorbeeld.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/** What stands in the outbox of Zaakregie, as functioneel beheer sees it. */
final class Uitgaandblik {

    private static final List<String> OPEN = List.of("WACHT", "ONDERWEG", "NAVRAAG", "AFGEWEZEN");

    private final Restklant beheer;

    Uitgaandblik(Restklant beheer) {
        this.beheer = beheer;
    }

    /** @param afgehandeld moment of confirmation or refusal, ISO; empty before that */
    record Regel(
            String referentienummer,
            String dossier,
            String soort,
            String stand,
            int pogingen,
            String afgehandeld,
            String code,
            List<String> plekken) {}

    /** In this state, oldest first; the outbox shows no more than 200. */
    List<Regel> metStand(String stand) {
        JsonNode lijst = beheer.haal("/api/v1/uitgaand?stand=" + stand).moetLukken("uitgaande berichten");
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(Uitgaandblik::regel)
                .toList();
    }

    List<Regel> metStand(String stand, String dossier) {
        return metStand(stand).stream().filter(r -> r.dossier().equals(dossier)).toList();
    }

    /** Everything not settled, refused included. */
    List<Regel> open() {
        return OPEN.stream().flatMap(stand -> metStand(stand).stream()).toList();
    }

    List<Regel> open(String dossier) {
        return open().stream().filter(r -> r.dossier().equals(dossier)).toList();
    }

    /** Everything confirmed for this dossier, in order of placing. */
    List<Regel> bevestigd(String dossier) {
        return metStand("BEVESTIGD", dossier);
    }

    private static Regel regel(JsonNode r) {
        return new Regel(
                r.path("referentienummer").asText(),
                r.path("dossier").asText(),
                r.path("soort").asText(),
                r.path("stand").asText(),
                r.path("pogingen").asInt(),
                r.path("afgehandeld").asText(""),
                r.path("code").asText(""),
                StreamSupport.stream(r.path("details").spliterator(), false)
                        .map(d -> d.path("waar").asText())
                        .filter(waar -> !waar.isBlank())
                        .toList());
    }
}
