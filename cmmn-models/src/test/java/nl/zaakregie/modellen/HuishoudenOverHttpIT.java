package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.log.LogBewaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the BRP to a member of the groep, with the doelbinding that is delivered. */
@ExtendWith(LogBewaker.class)
class HuishoudenOverHttpIT {

    @OpElkeDatabase
    @Tag("AF-04.1")
    @Tag("INV-29")
    void regisseurNeemtEenVoorgesteldPersoonOpZoalsHijIsVoorgesteld(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        String traject = "groepstrajecten/" + start(host);
        String lid = host.get("jansen", "regie", traject)
                .json()
                .path("leden")
                .path(0)
                .path("persoon")
                .asText();
        String pad = traject + "/leden/" + lid + "/huishouden";

        Regiehost.Antwoord voorstel = host.get("jansen", "regie", pad);

        assertThat(voorstel.status()).as(voorstel.tekst()).isEqualTo(200);
        JsonNode kandidaat = voorstel.json().path("kandidaten").path(0);
        assertThat(kandidaat.path("band").asText()).isEqualTo("partner");
        assertThat(kandidaat.path("inwonend").asBoolean()).isTrue();
        assertThat(kandidaat.path("lid").asBoolean()).isFalse();
        Map<String, Object> nieuw =
                Map.of("persoon", kandidaat.path("persoon"), "rol", "overig", "soort", "randvoorwaardelijk");
        Regiehost.Antwoord toegevoegd = host.post("jansen", traject + "/leden", nieuw);
        assertThat(toegevoegd.status()).as(toegevoegd.tekst()).isEqualTo(201);
        assertThat(host.get("jansen", "regie", pad)
                        .json()
                        .path("kandidaten")
                        .path(0)
                        .path("lid")
                        .asBoolean())
                .isTrue();
        weigertAnderen(host, pad);
    }

    private static void weigertAnderen(Regiehost host, String pad) {
        assertThat(host.get("kuipers", "regie", pad).status())
                .as("regisseur van een ander traject")
                .isEqualTo(403);
        assertThat(host.get("bakker", "klantcontact", pad).status()).isEqualTo(403);
    }

    private static String start(Regiehost host) {
        Map<String, Object> aylin = Map.of(
                "bsn", Gezin.AYLIN.bsn().orElseThrow().waarde(),
                "geslachtsnaam", Gezin.AYLIN.gegevens().geslachtsnaam());
        return host.post("jansen", "groepstrajecten", Map.of("personen", List.of(aylin)))
                .veld("id");
    }
}
