package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.signalen.application.TabelAdviesregels;
import nl.zaakregie.signalen.domain.Adviesfeiten;
import nl.zaakregie.signalen.domain.Beoordelingsadvies;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.testkit.database.Databasesoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plays decision table signaalbeoordeling as the plugin asks it, and once over HTTP. */
@Tag("AF-07.3")
class SignaaladviesIT {

    private static final String GEMELD_OVER = "een gezin dat nog niemand kent";

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7} -> {8}")
    @CsvSource(textBlock = """
            # soort,     loopt, betrouwbaar,     veilig, inwoner, hulpvraag, aantal, domeinen, advies,     informeren
            melding,     true,  GEVERIFIEERD,    true,   true,    ,               1,        1, CRISIS,      false
            melding,     false, ONJUIST,         false,  true,    ,               2,        2, AFWIJZEN,    true
            gebeurtenis, false, ONGEVERIFIEERD,  false,  false,   ,               1,        1, DOORZETTEN,  false
            melding,     true,  ONGEVERIFIEERD,  false,  true,    ,               2,        2, KOPPELEN,    true
            opschaling,  true,  ONGEVERIFIEERD,  false,  true,    ,               1,        1, KOPPELEN,    true
            opschaling,  false, ONGEVERIFIEERD,  false,  ,        ,               1,        0, STARTEN,     true
            gebeurtenis, false, ONGEVERIFIEERD,  false,  ,        ,               2,        2, STARTEN,     true
            gebeurtenis, false, ONGEVERIFIEERD,  false,  ,        ,               3,        1, STARTEN,     true
            melding,     false, ONGEVERIFIEERD,  false,  ,        true,           1,        1, ENKELVOUDIG, true
            melding,     false, ONGEVERIFIEERD,  false,  ,        false,          1,        1, BEWAREN,     true
            melding,     false, ONGEVERIFIEERD,  false,  ,        ,               1,        1, BEWAREN,     true
            """)
    void geeftHetAdviesVanDeTabel(
            String soort,
            boolean loopt,
            Betrouwbaarheid betrouwbaarheid,
            boolean veiligheid,
            Boolean inwoner,
            Boolean hulpvraag,
            int aantal,
            int domeinen,
            Beoordelingsadvies.Richting richting,
            boolean informeren) {
        Adviesfeiten feiten = new Adviesfeiten(
                soort,
                loopt,
                betrouwbaarheid,
                veiligheid,
                Optional.ofNullable(inwoner),
                Optional.ofNullable(hulpvraag),
                aantal,
                domeinen);

        Beoordelingsadvies advies =
                new TabelAdviesregels(Regiehost.op(Databasesoort.H2).bean(Beslissingen.class)).adviseer(feiten);

        assertThat(advies.richting()).isEqualTo(richting);
        assertThat(advies.informeren()).isEqualTo(informeren);
        assertThat(advies.reden()).isNotBlank();
    }

    @Test
    void geeftDeTriagistHetAdviesEnNiemandAnders() {
        Regiehost host = Regiehost.op(Databasesoort.H2);
        String signaal = host.post(
                        "smit",
                        "signaalbeoordeling",
                        "signalen",
                        Map.of(
                                "betrokkenen", List.of(Map.of("omschrijving", GEMELD_OVER)),
                                "melder", Map.of("naam", "School De Wilg", "contact", "school@wilg.example"),
                                "relatieMelder", "school",
                                "situatie", "verzuim",
                                "inhoud", "Al drie weken niet op school"))
                .veld("id");
        String pad = "signalen/" + signaal + "/advies";

        Regiehost.Antwoord advies = host.get("smit", "signaalbeoordeling", pad);
        Regiehost.Antwoord hulpvraag = host.get("smit", "signaalbeoordeling", pad + "?hulpvraag=true");
        Regiehost.Antwoord ander = host.get("bakker", "signaalbeoordeling", pad);

        assertThat(advies.status()).as(advies.tekst()).isEqualTo(200);
        assertThat(advies.veld("advies")).as(advies.tekst()).isEqualTo("bewaren");
        assertThat(advies.json().path("grond").path("signalen").asInt()).isEqualTo(1);
        assertThat(hulpvraag.veld("advies")).isEqualTo("enkelvoudig");
        assertThat(ander.status()).as(ander.tekst()).isEqualTo(403);
    }
}
