package nl.zaakregie.modellen;

import static nl.zaakregie.testkit.gezin.Gezin.AYLIN;
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
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One regisseur closes while another takes a deelplan up again: one of them hears that it cannot, and nothing is lost. */
class GelijktijdigAfsluitenIT {

    /** So often at most until closing has won; the redoing of a deelplan may win any number of times. */
    private static final int RONDES = 8;

    private final Regiehost host = Regiehost.op(Databasesoort.POSTGRESQL);

    @Test
    @Tag("INV-24")
    @Tag("INV-28")
    void sluitOfHerneemtMaarNooitAllebei() throws Exception {
        String traject = host.post("jansen", "groepstrajecten", Map.of("personen", personen(AYLIN, TRUUS)))
                .veld("id");
        String plan = host.get("jansen", "regie", "plannen?traject=" + traject).veld("id");
        String pad = "plannen/" + plan + "/deelplannen/" + eigenDeelplan(traject, plan);
        beeindig(pad + "/start", pad);
        int gedaan = 1;

        for (int ronde = 0; ronde < RONDES && loopt(traject); ronde++) {
            List<Integer> uitkomsten =
                    tegelijk(() -> sluit(traject), () -> host.post("jansen", pad + "/herneming", Map.of()));

            assertThat(uitkomsten).containsOnlyOnce(200).isSubsetOf(200, 409, 422);
            boolean hernomen = uitkomsten.get(1) == 200;
            assertThat(loopt(traject)).isEqualTo(hernomen);
            gedaan += hernomen ? 1 : 0;
            assertThat(uitgevoerd(traject)).hasSize(gedaan);
            assertThat(uitgevoerd(traject))
                    .filteredOn(o -> o.stand() == Onderdeel.Stand.ACTIEF)
                    .hasSize(hernomen ? 1 : 0);
            if (hernomen) {
                assertThat(beeindiging(pad).status()).isEqualTo(200);
            }
        }
        if (loopt(traject)) {
            assertThat(sluit(traject).status()).isEqualTo(200);
        }
        assertThat(host.post("jansen", pad + "/herneming", Map.of()).status()).isEqualTo(422);
        assertThat(uitgevoerd(traject)).hasSize(gedaan).allMatch(o -> o.stand() == Onderdeel.Stand.VOLTOOID);
    }

    /** Without municipal product, so without zaak (INV-26). */
    private String eigenDeelplan(String traject, String plan) {
        String client = host.get("jansen", "regie", "groepstrajecten/" + traject)
                .json()
                .findValuesAsText("persoon")
                .get(0);
        host.post("jansen", "plannen/" + plan + "/doelen", Map.of("leefdomein", "financien", "omschrijving", "rust"));
        Regiehost.Antwoord gemaakt = host.post(
                "jansen",
                "plannen/" + plan + "/deelplannen",
                Map.of(
                        "naam", "Buurtmaaltijd",
                        "personen", List.of(client),
                        "doelen", List.of(1),
                        "behandelaar", "Rita Visser",
                        "uitvoerder", "netwerk"));
        assertThat(gemaakt.status()).as(gemaakt.tekst()).isBetween(200, 201);
        var gelezen = host.get("jansen", "regie", "plannen/" + plan).json();
        int versie = gelezen.path("versie").asInt();
        assertThat(host.postMetVersie("jansen", "plannen/" + plan + "/vaststelling", versie)
                        .status())
                .isEqualTo(200);
        return gelezen.findPath("deelplannen").get(0).path("id").asText();
    }

    private void beeindig(String start, String pad) {
        Regiehost.Antwoord gestart = host.post("jansen", start, Map.of());
        assertThat(gestart.status()).as(gestart.tekst()).isEqualTo(200);
        Regiehost.Antwoord beeindigd = beeindiging(pad);
        assertThat(beeindigd.status()).as(beeindigd.tekst()).isEqualTo(200);
    }

    private Regiehost.Antwoord beeindiging(String pad) {
        return host.post("jansen", pad + "/beeindiging", Map.of("reden", "doelen_behaald"));
    }

    private Regiehost.Antwoord sluit(String traject) {
        return host.post(
                "jansen",
                "groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"));
    }

    private boolean loopt(String traject) {
        return host.bean(Dossiers.class)
                .vind(DossierId.van(traject))
                .orElseThrow()
                .loopt();
    }

    private List<Onderdeel> uitgevoerd(String traject) {
        return host.bean(Dossiers.class).onderdelen(DossierId.van(traject)).stream()
                .filter(o -> o.definitie().equals("uitvoerenDeelplan"))
                .filter(o -> o.sleutel().isPresent())
                .toList();
    }

    @SafeVarargs
    private static List<Integer> tegelijk(Callable<Regiehost.Antwoord>... werk) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(werk.length);
        CyclicBarrier startschot = new CyclicBarrier(werk.length);
        try {
            List<Callable<Integer>> opdrachten = Stream.of(werk)
                    .<Callable<Integer>>map(opdracht -> () -> {
                        startschot.await(10, TimeUnit.SECONDS);
                        return opdracht.call().status();
                    })
                    .toList();
            List<Integer> uitkomsten = new ArrayList<>();
            for (Future<Integer> uitkomst : draden.invokeAll(opdrachten, 60, TimeUnit.SECONDS)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
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
