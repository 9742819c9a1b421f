package nl.zaakregie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.testkit.contract.zondig.DingController;
import nl.zaakregie.testkit.contract.zondig.Gebeurtenissen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds what it is for; a rule that finds nothing in sinful classes guards nothing. */
class RegelsTest {

    private static final JavaClasses ZONDIG =
            new ClassFileImporter().importPackages("nl.zaakregie.testkit.contract.zondig");

    @Test
    void architectuurregelsVindenDeOvertreding() {
        List<ArchRule> regels = List.of(
                ArchitectuurRegels.GEEN_STANDAARDUITVOER,
                ArchitectuurRegels.GEEN_NIETSZEGGENDE_NAMEN,
                ArchitectuurRegels.TRANSACTIEKLASSEN_ZIJN_NIET_FINAL,
                ArchitectuurRegels.kentGeenAnderePlugin("nl.zaakregie.testkit.contract.zondig.elders"));

        assertThat(regels.subList(0, 3))
                .allSatisfy(regel -> assertThat(regel.evaluate(ZONDIG).hasViolation())
                        .as(regel.getDescription())
                        .isTrue());
        assertThat(regels.get(3).evaluate(ZONDIG).hasViolation()).isFalse();
    }

    @Test
    void pluginDieEenAnderePluginKentWordtGevonden() {
        JavaClasses klassen = new ClassFileImporter().importClasses(RegelsTest.class, DingController.class);

        assertThat(ArchitectuurRegels.kentGeenAnderePlugin("nl.zaakregie.testkit.contract")
                        .evaluate(klassen)
                        .hasViolation())
                .isFalse();
        assertThat(ArchitectuurRegels.kentGeenAnderePlugin("nl.zaakregie.testkit")
                        .evaluate(new ClassFileImporter().importClasses(GebruiktAndere.class))
                        .hasViolation())
                .isFalse();
        assertThat(ArchitectuurRegels.kentGeenAnderePlugin("nl.zaakregie.testkit.contract")
                        .evaluate(new ClassFileImporter().importClasses(GebruiktAndere.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void zondigPakketIsWelNullMarked() {
        assertThat(ArchitectuurRegels.PAKKETTEN_ZIJN_NULLMARKED.evaluate(ZONDIG).hasViolation())
                .isFalse();
        JavaClasses jdk = new ClassFileImporter().importClasses(String.class);
        assertThat(ArchitectuurRegels.PAKKETTEN_ZIJN_NULLMARKED.evaluate(jdk).hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Gebeurtenissen.MetBsn.class,
                Gebeurtenissen.MetTekst.class,
                Gebeurtenissen.MetObject.class,
                Gebeurtenissen.GeenRecord.class
            })
    void gebeurtenisMetInhoudWordtGevonden(Class<?> soort) {
        assertThat(Gebeurtenisregels.bezwaren(soort)).isNotEmpty();
    }

    @Test
    void gebeurtenissenVanPluginApiDragenAlleenSleutelsEnCodes() {
        List<JavaClass> soorten = new ClassFileImporter()
                .importPackages("nl.zaakregie.api").stream()
                        .filter(k -> k.isRecord() && k.isAssignableTo(Gebeurtenis.class))
                        .toList();

        assertThat(soorten).hasSizeGreaterThan(10);
        assertThat(soorten.stream().flatMap(k -> Gebeurtenisregels.bezwaren(k.reflect()).stream()))
                .isEmpty();
    }

    @Test
    void controllerDieMeerGeeftDanIsVrijgegevenWordtGevonden() {
        assertThat(Controllerregels.bezwaren(DingController.class))
                .hasSize(3)
                .anyMatch(b -> b.startsWith("DingController.onvrij.inhoud: @Gegeven"))
                .anyMatch(b -> b.startsWith("DingController.diep.diep: Persoonsgegevens"))
                .anyMatch(b -> b.startsWith("DingController.vormloos: ondoorzichtig type Object"));
        assertThat(Controllerregels.paden(DingController.class))
                .contains("/api/v1/ding", "/api/v1/ding/goed")
                .hasSize(5);
    }

    @Test
    void migratieVanEenVreemdeTabelWordtGevonden() {
        assertThat(Migraties.van(new PluginId("vreemd")).bezwaren())
                .containsExactlyInAnyOrder(
                        "V1__vreemd.sql: zr_proef_ding is niet van deze plugin",
                        "V1__vreemd.sql: ding is niet van deze plugin",
                        "tweede.sql: heet niet V<nummer>__<naam>.sql");
        assertThat(Migraties.van(new PluginId("proef")).bezwaren()).isEmpty();
        assertThat(Migraties.van(new PluginId("nergens")).zijnEr()).isFalse();
    }

    @Test
    void bsnInDeToestandWordtGevonden() {
        assertThat(Bsnzoeker.bevatBsn("laatste: 999905296")).isTrue();
        assertThat(Bsnzoeker.bevatBsn("berichten: 123456789, nummer 9999052961"))
                .isFalse();
    }

    @Test
    void contractWeigertEenPluginDieZichNietHoudtAanDeVorm() {
        PluginContract slordig = new PluginContract() {
            @Override
            protected nl.zaakregie.api.Plugin plugin() {
                return new SlordigePlugin();
            }
        };

        assertThatThrownBy(slordig::gegevensgroepenZijnVanDezePluginUniekEnOmschreven)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(slordig::actiesZijnUniekEnGedocumenteerd).isInstanceOf(AssertionError.class);
        assertThatThrownBy(slordig::toestandHoudtGeenBsn).isInstanceOf(AssertionError.class);
        assertThatThrownBy(slordig::namenVanLuisteraarsZijnUniek).isInstanceOf(AssertionError.class);
        assertThatThrownBy(slordig::heeftEenNaamEnVereistZichzelfNiet).isInstanceOf(AssertionError.class);
        assertThatThrownBy(slordig::gebeurtenissenDragenAlleenSleutelsEnCodes).isInstanceOf(AssertionError.class);
    }
}
