package nl.zaakregie.testkit.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.inzage.Gegeven;

/** The classes of a plugin by their role, found in its class files. */
final class Pluginklassen {

    private final List<JavaClass> klassen;

    private Pluginklassen(List<JavaClass> klassen) {
        this.klassen = klassen;
    }

    static Pluginklassen van(String pakket) {
        return new Pluginklassen(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(pakket).stream()
                        .toList());
    }

    List<Class<?>> gebeurtenissen() {
        return klassen.stream()
                .filter(k -> k.isAssignableTo(Gebeurtenis.class)
                        && !k.isInterface()
                        && !k.getModifiers().contains(JavaModifier.ABSTRACT))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    List<Foutcode> foutcodes() {
        return klassen.stream()
                .filter(k -> k.isEnum() && k.isAssignableTo(Foutcode.class))
                .flatMap(k -> Arrays.stream(k.reflect().getEnumConstants()))
                .map(Foutcode.class::cast)
                .toList();
    }

    Stream<Class<?>> controllers() {
        return klassen.stream()
                .filter(k -> k.isMetaAnnotatedWith("org.springframework.stereotype.Controller"))
                .map(JavaClass::reflect);
    }

    /** Codes of all {@link Gegeven} on record components. */
    List<String> gegevenscodes() {
        return klassen.stream()
                .filter(JavaClass::isRecord)
                .flatMap(k -> Arrays.stream(k.reflect().getRecordComponents()))
                .filter(c -> c.isAnnotationPresent(Gegeven.class))
                .map(RecordComponent::getAccessor)
                .map(m -> m.getAnnotation(Gegeven.class).value())
                .distinct()
                .toList();
    }
}
