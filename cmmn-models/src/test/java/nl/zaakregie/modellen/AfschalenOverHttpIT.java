package nl.zaakregie.modellen;

import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.log.LogBewaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** From meervoudig to enkelvoudig: one voorziening is left, and goes on without regie. */
@ExtendWith(LogBewaker.class)
class AfschalenOverHttpIT {

    @OpElkeDatabase
    @Tag("INV-28")
    @Tag("AF-13.2")
    void gaatMetEenDeelplanVerderZonderRegie(Databasesoort soort) {
        Regiehost host = Regiehost.op(soort);
        DossierId traject = start(host);
        Zaakidentificatie zaak = deelplanzaak(host, traject);

        assertThat(sluit(host, traject).status()).as("nog onbeslist").isEqualTo(409);
        goed(host.post(
                "kuipers",
                plan(host, traject) + "/deelplannen/" + deelplan(host, traject) + "/beeindiging",
                Map.of("reden", "voortgezet_als_enkelvoudig", "toelichting", "alleen de begeleiding rest")));
        goed(sluit(host, traject));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> host.bean(Dossiers.class).vanZaak(zaak).isPresent());
        Dossier dossier = host.bean(Dossiers.class)
                .vind(host.bean(Dossiers.class).vanZaak(zaak).orElseThrow())
                .orElseThrow();
        assertThat(dossier.vertrouwelijk()).as("zoals het traject was (INV-20)").isTrue();
        assertThat(host.bean(Dossiers.class).team(dossier.id()))
                .singleElement()
                .satisfies(lid -> assertThat(lid.medewerker().waarde()).isEqualTo("mw-mulder"));
        String pad = "enkelvoudig/aanvragen/" + dossier.id();
        assertThat(host.get("kuipers", "uitvoering", pad).status())
                .as("de regisseur")
                .isIn(403, 404);
        assertThat(host.get("mulder", "uitvoering", "plannen?traject=" + traject)
                        .status())
                .as("de behandelaar ziet het plan niet")
                .isIn(403, 404);
        assertThat(host.get("mulder", "uitvoering", pad).veld("kanaal")).isEqualTo("regie");
        assertThat(host.get("kuipers", "regie", "plannen?traject=" + traject).veld("status"))
                .as("de geschiedenis blijft bij wie haar maakte")
                .isEqualTo("afgesloten");

        goed(host.post("mulder", pad + "/overname", Map.of("vervolg", "leveren")));
        Taak volgen = host.bean(Dossiers.class).taken(dossier.id()).get(0);
        goed(host.post("mulder", "taken/" + volgen.id() + "/neem", Map.of()));
        goed(host.post("mulder", "taken/" + volgen.id() + "/voltooiing", Map.of()));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !host.postbus(SluitZaak.class).van(dossier.id()).isEmpty());
        assertThat(host.postbus(SluitZaak.class).van(dossier.id()))
                .extracting(SluitZaak::zaak, SluitZaak::resultaat)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(zaak, "Verstrekt"));
        assertThat(host.postbus(WijzigRollen.class).van(dossier.id()))
                .filteredOn(w -> w.zaak().equals(zaak))
                .singleElement()
                .satisfies(w -> assertThat(w.uitvoerendenErbij())
                        .extracting(r -> r.medewerker().waarde())
                        .containsExactly("mw-mulder"));
    }

    private static DossierId start(Regiehost host) {
        Map<String, Object> persoon = Map.of(
                "bsn", TRUUS.bsn().orElseThrow().waarde(),
                "geslachtsnaam", TRUUS.gegevens().geslachtsnaam());
        Regiehost.Antwoord gestart = goed(
                host.post("kuipers", "groepstrajecten", Map.of("personen", List.of(persoon), "vertrouwelijk", true)));
        DossierId traject = DossierId.van(gestart.veld("id"));
        String plan = plan(host, traject);
        goed(host.post(
                "kuipers", plan + "/doelen", Map.of("leefdomein", "huisvesting", "omschrijving", "zelfstandig wonen")));
        goed(host.post(
                "kuipers",
                plan + "/deelplannen",
                Map.of(
                        "naam", "Begeleiding",
                        "zaaktype", "wmohulp",
                        "personen", List.of(persoon(host, traject)),
                        "doelen", List.of(1),
                        "behandelaar", "Koen Mulder",
                        "medewerker", "mw-mulder",
                        "uitvoerder", "gemeente")));
        goed(host.postMetVersie(
                "kuipers",
                plan + "/vaststelling",
                inhoud(host, traject).path("versie").asInt()));
        goed(host.post("kuipers", plan + "/deelplannen/" + deelplan(host, traject) + "/start", Map.of()));
        return traject;
    }

    private static Zaakidentificatie deelplanzaak(Regiehost host, DossierId traject) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> host.postbus(CreeerZaak.class).van(traject).size() == 2);
        return host.postbus(CreeerZaak.class).van(traject).stream()
                .filter(z -> z.zaaktype().equals("wmohulp"))
                .findFirst()
                .orElseThrow()
                .zaak();
    }

    private static String persoon(Regiehost host, DossierId traject) {
        return host.get("kuipers", "regie", "groepstrajecten/" + traject)
                .json()
                .findValuesAsText("persoon")
                .get(0);
    }

    private static JsonNode inhoud(Regiehost host, DossierId traject) {
        return host.get("kuipers", "regie", "plannen?traject=" + traject).json();
    }

    private static String plan(Regiehost host, DossierId traject) {
        return "plannen/" + inhoud(host, traject).path("id").asText();
    }

    private static String deelplan(Regiehost host, DossierId traject) {
        return inhoud(host, traject).findPath("deelplannen").get(0).path("id").asText();
    }

    private static Regiehost.Antwoord sluit(Regiehost host, DossierId traject) {
        return host.post(
                "kuipers",
                "groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "voldoende_zelfredzaam", "resultaat", "Doelen behaald"));
    }

    private static Regiehost.Antwoord goed(Regiehost.Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(200, 204);
        return antwoord;
    }
}
