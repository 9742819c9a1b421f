package nl.zaakregie.testkit.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules every module holds to. A module extends this with its own package; a plugin extends {@link
 * PluginArchitectuurTest}.
 */
public abstract class ArchitectuurTest {

    /** Base package of the module, e.g. {@code nl.zaakregie.cmis}. */
    protected abstract String pakket();

    /** Rules of this module on top of the general ones. */
    protected List<ArchRule> eigenRegels() {
        return List.of();
    }

    @TestFactory
    Stream<DynamicTest> houdtZichAanDeArchitectuur() {
        JavaClasses klassen = klassen();
        List<ArchRule> regels = new ArrayList<>(algemeneRegels());
        regels.addAll(eigenRegels());
        return regels.stream()
                .map(regel -> DynamicTest.dynamicTest(regel.getDescription(), () -> regel.check(klassen)));
    }

    @Test
    void bekijktHetGoedePakket() {
        Assertions.assertThat(klassen())
                .as("klassen in " + pakket() + ": zonder klassen bewijst deze test niets")
                .isNotEmpty();
    }

    private static List<ArchRule> algemeneRegels() {
        return List.of(
                ArchitectuurRegels.DOMEIN_KENT_ALLEEN_JDK_EN_API,
                ArchitectuurRegels.APPLICATIE_KENT_GEEN_RANDEN,
                ArchitectuurRegels.OPSLAG_KENT_GEEN_APPLICATIE,
                ArchitectuurRegels.WEB_KENT_GEEN_OPSLAG,
                ArchitectuurRegels.PAKKETTEN_ZIJN_NULLMARKED,
                ArchitectuurRegels.GEEN_VELDINJECTIE,
                ArchitectuurRegels.GEEN_COMPONENTSCAN,
                ArchitectuurRegels.TRANSACTIES_ALLEEN_IN_APPLICATIE,
                ArchitectuurRegels.TRANSACTIEMETHODEN_ALLEEN_IN_APPLICATIE,
                ArchitectuurRegels.TRANSACTIEKLASSEN_ZIJN_NIET_FINAL,
                ArchitectuurRegels.CONTROLLERS_HETEN_CONTROLLER,
                ArchitectuurRegels.GEEN_NIETSZEGGENDE_NAMEN,
                ArchitectuurRegels.GEEN_STANDAARDUITVOER,
                ArchitectuurRegels.GEEN_JAVA_UTIL_LOGGING,
                ArchitectuurRegels.GEEN_NIETSZEGGENDE_EXCEPTIES);
    }

    private JavaClasses klassen() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(pakket());
    }
}
