package nl.zaakregie.testkit.contract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/**
 * Who may know whom, and how code here is written (ARCHITECTUUR ch. 2, STIJL ch. 2). Annotations are named by text, so
 * that a module need not have Spring to be checked.
 */
public final class ArchitectuurRegels {

    private static final String TRANSACTIONAL = "org.springframework.transaction.annotation.Transactional";
    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String COMPONENT = "org.springframework.stereotype.Component";

    /** Which technique a plugin must not see: it lives in one module each. */
    public static final ArchRule GEEN_TECHNIEK_IN_EEN_PLUGIN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.flowable..",
                    "org.apache.cxf..",
                    "jakarta.xml.bind..",
                    "jakarta.xml.ws..",
                    "org.apache.chemistry..",
                    "com.github.kagkarlsson..")
            .because("de motor, SOAP, XML en CMIS horen elk in een eigen module, niet in een plugin")
            .allowEmptyShould(true);

    /** Domain: JDK and plugin-api only. */
    public static final ArchRule DOMEIN_KENT_ALLEEN_JDK_EN_API = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should(dependOnClassesThat(resideOutsideOfPackages(
                    "java..", "nl.zaakregie.api..", "nl.zaakregie..domain..", "org.jspecify.annotations..")))
            .because("de regels van het domein mogen van geen techniek afhangen")
            .allowEmptyShould(true);

    /** {@code web -> application -> domain}, {@code cmmn -> application}, {@code persistence -> domain}. */
    public static final ArchRule APPLICATIE_KENT_GEEN_RANDEN = noClasses()
            .that()
            .resideInAPackage("nl.zaakregie..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.zaakregie..web..", "nl.zaakregie..cmmn..", "nl.zaakregie..persistence..")
            .allowEmptyShould(true);

    public static final ArchRule OPSLAG_KENT_GEEN_APPLICATIE = noClasses()
            .that()
            .resideInAPackage("nl.zaakregie..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.zaakregie..web..", "nl.zaakregie..cmmn..", "nl.zaakregie..application..")
            .allowEmptyShould(true);

    public static final ArchRule WEB_KENT_GEEN_OPSLAG = noClasses()
            .that()
            .resideInAPackage("nl.zaakregie..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.zaakregie..persistence..", "org.springframework.jdbc..", "java.sql..")
            .allowEmptyShould(true);

    /** Every package says that null is neither in nor out. */
    public static final ArchRule PAKKETTEN_ZIJN_NULLMARKED =
            classes().should(staanInEenNullMarkedPakket()).allowEmptyShould(true);

    public static final ArchRule GEEN_VELDINJECTIE = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("een klasse krijgt wat zij nodig heeft in haar constructor")
            .allowEmptyShould(true);

    /** Wiring is by bean methods; only controllers carry a stereotype. */
    public static final ArchRule GEEN_COMPONENTSCAN = noClasses()
            .that()
            .areNotMetaAnnotatedWith(CONTROLLER)
            .and()
            .areNotMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
            .and()
            .areNotMetaAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice")
            .should()
            .beMetaAnnotatedWith(COMPONENT)
            .orShould()
            .beAnnotatedWith("org.springframework.context.annotation.ComponentScan")
            .allowEmptyShould(true);

    /** In a flat package the name of the class tells its room. */
    public static final ArchRule TRANSACTIES_ALLEEN_IN_APPLICATIE = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..web..", "..cmmn..", "..persistence..")
            .or()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAnnotatedWith(TRANSACTIONAL)
            .allowEmptyShould(true);

    public static final ArchRule TRANSACTIEMETHODEN_ALLEEN_IN_APPLICATIE = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..domain..", "..web..", "..cmmn..", "..persistence..")
            .or()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAnnotatedWith(TRANSACTIONAL)
            .allowEmptyShould(true);

    /** A Spring proxy needs a class it can extend. */
    public static final ArchRule TRANSACTIEKLASSEN_ZIJN_NIET_FINAL = noMethods()
            .that()
            .areAnnotatedWith(TRANSACTIONAL)
            .should()
            .beFinal()
            .orShould()
            .bePrivate()
            .orShould()
            .beDeclaredInClassesThat()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .allowEmptyShould(true);

    public static final ArchRule CONTROLLERS_HETEN_CONTROLLER = classes()
            .that()
            .areMetaAnnotatedWith(CONTROLLER)
            .should()
            .haveSimpleNameEndingWith("Controller")
            .allowEmptyShould(true);

    public static final ArchRule GEEN_NIETSZEGGENDE_NAMEN = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Helper|Helpers|Manager|Util|Utils)")
            .allowEmptyShould(true);

    public static final ArchRule GEEN_STANDAARDUITVOER =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

    public static final ArchRule GEEN_JAVA_UTIL_LOGGING =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.allowEmptyShould(true);

    public static final ArchRule GEEN_NIETSZEGGENDE_EXCEPTIES =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.allowEmptyShould(true);

    private ArchitectuurRegels() {}

    /**
     * A plugin knows plugin-api and itself, no other plugin and no other module of ours.
     *
     * @param pakket base package of the plugin, e.g. {@code nl.zaakregie.plan}
     */
    public static ArchRule kentGeenAnderePlugin(String pakket) {
        return noClasses()
                .that()
                .resideInAPackage(pakket + "..")
                .should(dependOnClassesThat(resideInAPackage("nl.zaakregie..")
                        .and(resideOutsideOfPackages(pakket + "..", "nl.zaakregie.api.."))))
                .because("plugins kennen elkaar niet: gebeurtenissen en vraagpoorten van plugin-api")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> staanInEenNullMarkedPakket() {
        return new ArchCondition<>("in een @NullMarked pakket staan") {
            @Override
            public void check(JavaClass klasse, ConditionEvents events) {
                boolean goed = klasse.getPackage().isAnnotatedWith(NullMarked.class);
                String melding = klasse.getName() + " staat in een pakket zonder @NullMarked in package-info.java";
                events.add(new SimpleConditionEvent(klasse, goed, melding));
            }
        };
    }
}
