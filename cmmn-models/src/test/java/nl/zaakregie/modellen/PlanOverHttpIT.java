package nl.zaakregie.modellen;

import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Persoon;
import nl.zaakregie.testkit.log.LogBewaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan with the doelbinding, the model and the problem documents that belong to it. */
@ExtendWith(LogBewaker.class)
class PlanOverHttpIT {

    @OpElkeDatabase
    @Tag("AF-03.1")
    @Tag("AF-03.2")
    @Tag("AF-03.5")
    @Tag("INV-12")
    void behandelaarZietAlleenZijnDeelplanEnTweeRegisseursOverschrijvenNiets(Databasesoort soort) throws Exception {
        Regiehost host = Regiehost.op(soort);
        String traject = host.post("jansen", "groepstrajecten", Map.of("personen", personen(MURAT, TRUUS)))
                .veld("id");
        String plan = host.get("jansen", "regie", "plannen?traject=" + traject).veld("id");
        String deelplan = opstellen(host, traject, plan);

        behandelaarZietAlleenHetZijne(host, plan, deelplan);
        tweedeSchrijverHoortWatErVeranderde(host, plan);
        gaatOndertekendDeKastIn(host, traject, plan);

        host.post("jansen", "plannen/" + plan + "/deelplannen/" + deelplan + "/beeindiging", Map.of("reden", "overig"));
        assertThat(host.get("visser", "uitvoering", "plannen/" + plan + "/deelplannen/" + deelplan)
                        .status())
                .as("band eindigt met het deelplan")
                .isEqualTo(403);
        Regiehost.Antwoord gesloten = host.post(
                "jansen",
                "groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"));
        assertThat(gesloten.status()).as(gesloten.tekst()).isEqualTo(200);
    }

    private static void behandelaarZietAlleenHetZijne(Regiehost host, String plan, String deelplan) {
        String pad = "plannen/" + plan + "/deelplannen/" + deelplan;
        assertThat(host.get("visser", "uitvoering", pad).status()).isEqualTo(403);

        Regiehost.Antwoord ingepland = host.post("jansen", pad + "/inplanning", Map.of());
        assertThat(ingepland.status()).as(ingepland.tekst()).isEqualTo(200);

        Regiehost.Antwoord blad = host.get("visser", "uitvoering", pad);
        assertThat(blad.status()).as(blad.tekst()).isEqualTo(200);
        assertThat(blad.tekst()).contains("schuldenvrij").doesNotContain("minder vallen");
        assertThat(host.get("visser", "uitvoering", "plannen/deelplannen").json())
                .filteredOn(deel -> plan.equals(deel.path("plan").asText()))
                .hasSize(1);
        assertThat(host.get("visser", "uitvoering", "plannen/" + plan).status()).isEqualTo(403);
        assertThat(host.get("mulder", "uitvoering", pad).status()).isEqualTo(403);
        assertThat(host.get("mulder", "uitvoering", "plannen/deelplannen").json())
                .isEmpty();
    }

    private static void tweedeSchrijverHoortWatErVeranderde(Regiehost host, String plan) throws Exception {
        int versie = versie(host, plan);
        ExecutorService draden = Executors.newFixedThreadPool(4);
        CyclicBarrier startschot = new CyclicBarrier(4);
        try {
            List<Callable<Regiehost.Antwoord>> schrijvers = Stream.of("jansen", "vos", "jansen", "vos")
                    .<Callable<Regiehost.Antwoord>>map(wie -> () -> {
                        startschot.await(10, TimeUnit.SECONDS);
                        return host.putMetVersie(
                                wie, "plannen/" + plan + "/doelen/1", versie, doel("schuldenvrij volgens " + wie));
                    })
                    .toList();
            List<Future<Regiehost.Antwoord>> antwoorden = draden.invokeAll(schrijvers, 60, TimeUnit.SECONDS);
            List<Regiehost.Antwoord> uitkomsten = new ArrayList<>();
            for (Future<Regiehost.Antwoord> antwoord : antwoorden) {
                uitkomsten.add(antwoord.get());
            }

            assertThat(uitkomsten).filteredOn(a -> a.status() == 200).hasSize(1);
            assertThat(uitkomsten).filteredOn(a -> a.status() != 200).hasSize(3).allSatisfy(a -> {
                assertThat(a.status()).isEqualTo(409);
                assertThat(a.tekst()).contains("ZR-PLAN-0003", "doel 1", "gewijzigd: omschrijving");
            });
            assertThat(versie(host, plan)).isEqualTo(versie + 1);
        } finally {
            draden.shutdownNow();
        }
    }

    private static void gaatOndertekendDeKastIn(Regiehost host, String traject, String plan) {
        for (String lid : leden(host, traject)) {
            Regiehost.Antwoord antwoord = host.post(
                    "jansen",
                    "plannen/" + plan + "/ondertekeningen",
                    Map.of("partij", "groepslid", "persoon", lid, "wijze", "op_papier", "op", "2026-01-05"));
            assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        }
        assertThat(host.get("jansen", "regie", "plannen/" + plan + "/ondertekeningen")
                        .veld("ondertekend"))
                .isEqualTo("true");
        assertThat(host.bean(Dossiers.class).onderdelen(DossierId.van(traject)))
                .as("mijlpaal van het model")
                .anyMatch(o -> o.definitie().equals("planOndertekend") && o.stand() == Onderdeel.Stand.VOLTOOID);
        Regiehost.Antwoord exemplaar = host.get(
                "jansen",
                "regie",
                "plannen/" + plan + "/exemplaren/" + leden(host, traject).get(0));
        assertThat(exemplaar.veld("inhoud")).startsWith("JVBERi0");
        assertThat(host.get("visser", "uitvoering", "plannen/" + plan + "/ondertekeningen")
                        .status())
                .isEqualTo(403);
    }

    /** A plan agreed, with a goal the deelplan works on and one it does not; Visser is behandelaar. */
    private static String opstellen(Regiehost host, String traject, String plan) {
        host.post("jansen", "groepstrajecten/" + traject + "/regisseurs", Map.of("medewerker", "mw-vos"));
        host.post("jansen", "plannen/" + plan + "/doelen", doel("schuldenvrij"));
        host.post("jansen", "plannen/" + plan + "/doelen", doel("minder vallen"));
        host.post(
                "jansen",
                "plannen/" + plan + "/deelplannen",
                Map.of(
                        "naam", "Schuldhulp",
                        "zaaktype", "schuldhulp",
                        "personen", List.of(leden(host, traject).get(0)),
                        "doelen", List.of(1),
                        "behandelaar", "Rita Visser",
                        "medewerker", "mw-visser",
                        "uitvoerder", "gemeente"));
        assertThat(host.postMetVersie("jansen", "plannen/" + plan + "/vaststelling", versie(host, plan))
                        .status())
                .isEqualTo(200);
        return host.get("jansen", "regie", "plannen/" + plan)
                .json()
                .path("deelplannen")
                .get(0)
                .path("id")
                .asText();
    }

    private static Map<String, Object> doel(String omschrijving) {
        return Map.of("leefdomein", "financien", "omschrijving", omschrijving, "status", "actief");
    }

    private static int versie(Regiehost host, String plan) {
        return host.get("jansen", "regie", "plannen/" + plan)
                .json()
                .path("versie")
                .asInt();
    }

    private static List<String> leden(Regiehost host, String traject) {
        return host.get("jansen", "regie", "groepstrajecten/" + traject).json().findValuesAsText("persoon").stream()
                .distinct()
                .toList();
    }

    private static List<Map<String, Object>> personen(Persoon... personen) {
        return Stream.of(personen)
                .map(Persoon::gegevens)
                .map(p -> Map.<String, Object>of(
                        "bsn", p.bsn().orElseThrow().waarde(),
                        "geslachtsnaam", p.geslachtsnaam(),
                        "voornamen", p.voornamen().orElseThrow(),
                        "gemeentecode", p.gemeentecode().orElseThrow()))
                .toList();
    }
}
