package nl.zaakregie.doelbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Adversarial: records that try to carry something out by every road there is. */
class ProjectieTest {

    private static final String GEHEIM = "GEHEIM";
    private static final String OPEN = "proef.open";
    private static final String DICHT = "proef.dicht";

    record Diep(String gewoon, @Gegeven(DICHT) String dicht, Optional<Diep> dieper) {}

    record Zonder(Diep nietGenoemd, @Gegeven(OPEN) String wel) {}

    record Dragers(
            @Gegeven(OPEN) Diep genest,
            @Gegeven(OPEN) List<Diep> lijst,
            @Gegeven(OPEN) Set<Optional<Diep>> verzameling,
            @Gegeven(OPEN) Map<String, Diep> map,
            @Gegeven(OPEN) Optional<Diep> misschien,
            @Gegeven(OPEN) Diep[] array,
            @Gegeven(OPEN) Object object) {}

    record Gewikkeld(@Gegeven(DICHT) String waarde) {}

    record MetGewikkeld(
            @Gegeven(OPEN) Gewikkeld een,
            @Gegeven(OPEN) List<Gewikkeld> meer,
            @Gegeven(OPEN) Map<Gewikkeld, String> sleutel) {}

    /** What a JSON library would happily open. */
    static final class Boon {
        public final String veld = GEHEIM;

        public String getVeld() {
            return veld;
        }

        @Override
        public String toString() {
            return GEHEIM;
        }
    }

    enum Sluw {
        EEN;

        public String getVeld() {
            return GEHEIM;
        }

        @Override
        public String toString() {
            return GEHEIM;
        }
    }

    record Ondoorzichtig(
            @Gegeven(OPEN) Object boon,
            @Gegeven(OPEN) Supplier<String> leverancier,
            @Gegeven(OPEN) CharSequence tekens,
            @Gegeven(OPEN) List<Object> bonen,
            @Gegeven(OPEN) Sluw sluw) {}

    record Waarden(
            @Gegeven(OPEN) DossierId id,
            @Gegeven(OPEN) Bsn bsn,
            @Gegeven(OPEN) LocalDate dag,
            @Gegeven(OPEN) int getal,
            @Gegeven(OPEN) Optional<String> leeg,
            @Gegeven(OPEN) List<String> lijst,
            @Gegeven(OPEN) Map<DossierId, Integer> map) {}

    record Onleesbaar(@Gegeven(OPEN) String wel) {
        @Override
        public String wel() {
            throw new IllegalStateException(GEHEIM);
        }
    }

    private final Projectie projectie = new Projectie(OPEN::equals);

    @Test
    void componentZonderGegevenBlijftAchterMetAllesDaaronder() {
        Map<String, Object> velden = projectie.van(new Zonder(diep(), "wel"));

        assertThat(velden).containsExactly(Map.entry("wel", "wel"));
        assertThat(projectie.verborgen()).isEqualTo(1);
    }

    @Test
    void eigenGroepVanEenGenesteComponentGaatVoorInElkeDrager() {
        Dragers alles = new Dragers(
                diep(),
                List.of(diep(), diep()),
                Set.of(Optional.of(diep())),
                Map.of("a", diep()),
                Optional.of(diep()),
                new Diep[] {diep()},
                diep());

        Map<String, Object> velden = projectie.van(alles);

        assertThat(velden).hasSize(7);
        assertThat(velden.toString()).doesNotContain(GEHEIM).contains("gewoon");
        assertThat(projectie.getoond()).containsExactly(OPEN);
        assertThat(projectie.verborgen()).isEqualTo(16);
    }

    @Test
    void waardeInEenWikkelHoudtZijnEigenGroep() {
        Gewikkeld geheim = new Gewikkeld(GEHEIM);

        Map<String, Object> velden = projectie.van(new MetGewikkeld(geheim, List.of(geheim), Map.of(geheim, "waarde")));

        assertThat(velden.toString()).doesNotContain(GEHEIM);
        assertThat(velden).doesNotContainKey("een");
        assertThat(velden.get("meer")).isEqualTo(List.of());
        assertThat(velden.get("sleutel")).isEqualTo(Map.of());
    }

    @Test
    void watNietTeDoorzienIsBlijftAchter() {
        Map<String, Object> velden = projectie.van(new Ondoorzichtig(
                new Boon(), () -> GEHEIM, new StringBuilder(GEHEIM), List.of(new Boon(), "goed"), Sluw.EEN));

        assertThat(velden).containsOnly(Map.entry("bonen", List.of("goed")), Map.entry("sluw", "een"));
        assertThat(velden.toString()).doesNotContain(GEHEIM);
        assertThat(projectie.verborgen()).isEqualTo(4);
    }

    @Test
    void waardenKrijgenEenVormDieNiemandHoeftUitTePakken() {
        UUID sleutel = UUID.randomUUID();
        String bsn = Gezin.SANNE.bsn().orElseThrow().waarde();

        Map<String, Object> velden = projectie.van(new Waarden(
                new DossierId(sleutel),
                new Bsn(bsn),
                LocalDate.of(2026, 11, 23),
                7,
                Optional.empty(),
                new ArrayList<>(Arrays.asList("a", null)),
                new LinkedHashMap<>(Map.of(new DossierId(sleutel), 1))));

        assertThat(velden)
                .containsExactly(
                        Map.entry("id", sleutel),
                        Map.entry("bsn", bsn),
                        Map.entry("dag", LocalDate.of(2026, 11, 23)),
                        Map.entry("getal", 7),
                        Map.entry("lijst", List.of("a")),
                        Map.entry("map", Map.of(sleutel.toString(), 1)));
        assertThat(projectie.verborgen()).isZero();
    }

    @Test
    @Tag("INV-17")
    void zonderEnigeToestemmingBlijftAllesAchter() {
        Projectie dicht = new Projectie(groep -> false);

        assertThat(dicht.van(new Zonder(diep(), "wel"))).isEmpty();
        assertThat(dicht.getoond()).isEmpty();
        assertThat(dicht.verborgen()).isEqualTo(2);
    }

    @Test
    void foutBijLezenVerklaptNiets() {
        assertThatThrownBy(() -> projectie.van(new Onleesbaar("x")))
                .hasMessageNotContaining(GEHEIM)
                .hasNoCause();
    }

    private static Diep diep() {
        return new Diep("gewoon", GEHEIM, Optional.of(new Diep("gewoon", GEHEIM, Optional.empty())));
    }
}
