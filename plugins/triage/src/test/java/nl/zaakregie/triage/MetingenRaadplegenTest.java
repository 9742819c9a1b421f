package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.LADDER;
import static nl.zaakregie.triage.Metingopstelling.M1;
import static nl.zaakregie.triage.Metingopstelling.M2;
import static nl.zaakregie.triage.Metingopstelling.MURAT;
import static nl.zaakregie.triage.Metingopstelling.SANNE;
import static nl.zaakregie.triage.Metingopstelling.ZRM;
import static nl.zaakregie.triage.Metingopstelling.ZRM_2013;
import static nl.zaakregie.triage.Metingopstelling.domeinen;
import static nl.zaakregie.triage.Metingopstelling.ladder;
import static nl.zaakregie.triage.Metingopstelling.score;
import static nl.zaakregie.triage.Metingopstelling.zrm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.triage.Vergelijking.Regel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MetingenRaadplegenTest {

    private final Metingopstelling opstelling = new Metingopstelling(new OpenToegang());
    private final Meting m1 = opstelling.definitief(ZRM, SANNE, zrm("2026-09-24", M1));
    private final Meting m2 = opstelling.definitief(ZRM, SANNE, zrm("2026-11-16", M2));

    @Test
    @Tag("AF-02.3")
    void zetTweeMetingenNaastElkaarMetHetVerschilPerDomein() {
        Vergelijking vergelijking = tussen(m1, m2).ofFout();

        Map<String, Integer> verschil = vergelijking.regels().stream()
                .filter(r -> r.delta().orElseThrow() != 0)
                .collect(Collectors.toMap(Regel::domein, r -> r.delta().orElseThrow()));
        assertThat(verschil).isEqualTo(Map.of("financien", 1, "huisvesting", 2, "geestelijke_gezondheid", 1));
        assertThat(List.of(vergelijking.beter(), vergelijking.gelijk(), vergelijking.slechter()))
                .containsExactly(3, 10, 0);
    }

    @Test
    @Tag("AF-02.3")
    void weigertEenAndereEditieOokVanDezelfdePersoon() {
        Meting m3 = opstelling.definitief(ZRM_2013, MURAT, domeinen("2024-03-01", score("financien", 3)));
        Meting oud = opstelling.definitief(ZRM_2013, SANNE, domeinen("2024-03-01", score("financien", 3)));

        assertThat(tussen(m3, m2)).isEqualTo(Uitkomst.geweigerd(TriageFout.ANDERE_EDITIE));
        assertThat(tussen(oud, m2)).isEqualTo(Uitkomst.geweigerd(TriageFout.ANDERE_EDITIE));
    }

    @Test
    @Tag("AF-02.3")
    void weigertEenAnderePersoonEnEenConcept() {
        Meting murat = opstelling.definitief(ZRM, MURAT, zrm("2026-11-16", M2));
        Meting concept = opstelling
                .vastleggen
                .maak(opstelling.nieuw(ZRM, SANNE, zrm("2026-11-20", M2)))
                .ofFout();

        assertThat(tussen(m1, murat)).isEqualTo(Uitkomst.geweigerd(TriageFout.ANDERE_PERSOON));
        assertThat(tussen(m1, concept)).isEqualTo(Uitkomst.geweigerd(TriageFout.NOG_CONCEPT));
    }

    @Test
    void toontWatAcuutIsEnWatScherpDaalde() {
        Meting terug = opstelling.definitief(
                ZRM, SANNE, domeinen("2026-11-20", score("huisvesting", 1), score("justitie", 4)));

        Vrijgegeven<Vergelijkingweergave> getoond =
                opstelling.controller.vergelijk(opstelling.verzoek, m2.id(), terug.id());

        assertThat(getoond.velden())
                .containsEntry("acuut", List.of("huisvesting"))
                .containsEntry("gedaald", List.of("huisvesting"))
                .containsEntry("slechter", 2);
        assertThat(opstelling.controller.vanDossier(
                        opstelling.verzoek, opstelling.dossier.waarde(), Optional.of(SANNE.waarde())))
                .extracting(v -> v.velden().get("gedaald"))
                .containsExactly(List.of(), List.of(), List.of("huisvesting"));
    }

    @Test
    @Tag("AF-02.4")
    void toontDeTredenInDeTijdEnHunVerschil() {
        Meting later = opstelling.definitief(LADDER, SANNE, ladder("2026-10-14", 3, 5));
        Meting eerder = opstelling.definitief(LADDER, SANNE, ladder("2026-09-24", 2, 4));

        List<Object> treden =
                opstelling
                        .controller
                        .vanDossier(opstelling.verzoek, opstelling.dossier.waarde(), Optional.empty())
                        .stream()
                        .map(Vrijgegeven::velden)
                        .filter(v -> v.containsKey("trede"))
                        .map(v -> v.get("trede"))
                        .toList();

        assertThat(treden).containsExactly(2, 3);
        assertThat(tussen(eerder, later).ofFout().beter()).isEqualTo(1);
        assertThat(opstelling.inzage.getoond())
                .allSatisfy(a -> assertThat(a.betrokkenen()).containsExactly(SANNE))
                .allSatisfy(a -> assertThat(a.dossier()).contains(opstelling.dossier));
    }

    private static Uitkomst<Vergelijking> tussen(Meting van, Meting tot) {
        return Vergelijking.tussen(
                Metingopstelling.INSTRUMENTEN.vind(tot.sleutel()).orElseThrow(), van, tot);
    }
}
