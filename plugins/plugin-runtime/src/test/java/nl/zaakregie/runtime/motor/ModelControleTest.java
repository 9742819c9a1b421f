package nl.zaakregie.runtime.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.dossier.CmmnActie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelControleTest {

    private final ModelControle controle = new ModelControle(new Actiecatalogus() {
        @Override
        public Set<String> plugins() {
            return Set.of("plan");
        }

        @Override
        public Map<String, CmmnActie> acties(String plugin) {
            return plugin.equals("plan")
                    ? Map.of("openen", new CmmnActie("openen", "Opent.", context -> {}))
                    : Map.of();
        }
    });

    @Test
    void vindtNietsInEenGoedModel() {
        assertThat(bevindingen("""
                <task id="openen" flowable:type="java" flowable:delegateExpression="${plan.openen}">
                  <extensionElements><flowable:field name="status"><flowable:string>2</flowable:string></flowable:field></extensionElements>
                </task>
                <humanTask id="taak" name="Taak ${sleutel}" flowable:candidateGroups="regisseur"/>
                <processTask id="proces" processRef="p" flowable:inheritBusinessKey="true"/>
                <sentry id="s"><ifPart id="i"><condition><![CDATA[${var:eq(besluit,'plan.sluiten') && aantal > 1}]]></condition></ifPart></sentry>
                """).stream().filter(Modelbevinding::isFout)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <task id="t" flowable:delegateExpression="${plan.bestaatNiet}"/>             | onbekende actie ${plan.bestaatNiet}
            <task id="t" flowable:delegateExpression="${triage.openen}"/>                | plugin 'triage' is niet geinstalleerd
            <task id="t" flowable:delegateExpression="${plan.openen.naam}"/>             | geen actie in de vorm
            <task id="t" flowable:class="com.voorbeeld.Taak"/>                           | noemt een klasse
            <task id="t" flowable:expression="${plan.openen}"/>                          | roept een expressie aan
            <task id="t" flowable:type="script"/>                                        | soort die code
            <task id="t" flowable:type="http"/>                                          | soort die code
            <scriptTask id="t"/>                                                         | script
            <planningTable id="t"/>                                                      | wordt door de motor genegeerd
            <caseFileModel id="t"/>                                                      | wordt door de motor genegeerd
            <caseFileItem id="t"/>                                                       | wordt door de motor genegeerd
            <caseFileItemOnPart id="t"/>                                                 | wordt door de motor genegeerd
            <caseRoles id="t"/>                                                          | wordt door de motor genegeerd
            <discretionaryItem id="t"/>                                                  | wordt door de motor genegeerd
            <applicabilityRule id="t"/>                                                  | wordt door de motor genegeerd
            <processTask id="t" processRef="p"/>                                         | inheritBusinessKey
            <caseTask id="t" caseRef="p" flowable:inheritBusinessKey="false"/>           | inheritBusinessKey
            <condition id="t">${plan.openen}</condition>                                 | verwijst in een expressie naar 'plan.openen'
            <condition id="t">${dataSource.connection}</condition>                       | verwijst in een expressie naar 'dataSource.connection'
            <condition id="t">${''.getClass()}</condition>                               | Java of de motor
            <condition id="t">${execution.processEngine}</condition>                     | Java of de motor
            <condition id="t">${var:eq(clientBsn,'1')}</condition>                       | variabele 'clientBsn'
            <humanTask id="t" name="Bel ${telefoon}"/>                                   | variabele 'telefoon'
            <milestone id="t" flowable:milestoneVariable="geboortedatum"/>               | variabele 'geboortedatum'
            <humanTask id="t" flowable:candidateGroups="regisseur, baas"/>               | onbekende rol 'baas'
            <decisionTask id="t" decisionRef="bestaatNiet"/>                             | onbekende beslissing 'bestaatNiet'
            <caseTask id="t" caseRef="bestaatNiet" flowable:inheritBusinessKey="true"/>  | onbekende model 'bestaatNiet'
            <planItem id="t" definitionRef="a"><itemControl><repetitionRule/></itemControl></planItem><stage id="a"/> | alleen na elkaar
            <planItem id="t" definitionRef="a"/><milestone id="a"/>                      | staat niet in de tekening
            """)
    void zegtWatErMisIsMetHetElement(String element, String tekst) {
        assertThat(bevindingen(element)).anySatisfy(bevinding -> {
            assertThat(bevinding.model()).isEqualTo("proef.cmmn.xml");
            assertThat(bevinding.element()).isEqualTo("t");
            assertThat(bevinding.toString()).contains(tekst);
        });
    }

    @Test
    void noemtEenLuisteraarMetDePlekWaarHijStaat() {
        assertThat(bevindingen("""
                <humanTask id="taak"><extensionElements>
                  <flowable:taskListener event="create" delegateExpression="${plan.openen}"/>
                </extensionElements></humanTask>
                """))
                .filteredOn(Modelbevinding::isFout)
                .extracting(Modelbevinding::element)
                .containsOnly("<taskListener> in taak");
    }

    @Test
    void weigertEenDocumentMetDoctypeOfOngeldigeXml() {
        assertThat(controle.controleer(Model.van(Modelsoort.CMMN, "x", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")))
                .hasSize(1);
        assertThat(controle.controleer(Model.van(Modelsoort.CMMN, "x", "<a>"))).hasSize(1);
    }

    @Test
    void laatEenOnderdeelMaarEenKeerVragenAlsZijnGebeurtenisNietHerhaalt() {
        assertThat(bevindingen("""
                <planItem id="pi_gevraagd" definitionRef="gevraagd"/>
                <planItem id="pi_deelplan" definitionRef="deelplan">
                  <itemControl><repetitionRule/></itemControl><entryCriterion id="in" sentryRef="s"/>
                </planItem>
                <sentry id="s"><planItemOnPart id="na" sourceRef="pi_gevraagd"/></sentry>
                <userEventListener id="gevraagd"/><stage id="deelplan"/>
                """))
                .filteredOn(bevinding -> bevinding.regel() == Modelregel.NIET_NAAST_ELKAAR)
                .extracting(Modelbevinding::element)
                .containsExactly("pi_gevraagd");
    }

    @ParameterizedTest
    @CsvSource({
        "bsn,true",
        "clientBsn,true",
        "bsn_ouder,true",
        "naam,true",
        "voornaam,true",
        "emailAdres,true",
        "adresDomeinen,false",
        "trajecten,false",
        "naamloos,false",
        "sleutel,false",
        "product,false"
    })
    void herkentGegevensVanPersonenAanDeNaam(String naam, boolean persoonlijk) {
        assertThat(GeenPersoonsgegevens.isPersoonlijk(naam)).isEqualTo(persoonlijk);
    }

    @Test
    void noemtIederIdDatInGebruikIsEnVerdwijnt() {
        Modelomgeving inGebruik = omgeving(Set.of("pi_taak", "taak", "oud"));

        assertThat(controle.controleer(model("<planItem id=\"pi_taak\"/><humanTask id=\"taak\"/>"), inGebruik))
                .filteredOn(bevinding -> bevinding.regel() == Modelregel.ID_VERDWENEN)
                .extracting(Modelbevinding::element)
                .containsExactly("oud");
    }

    @Test
    void waarschuwtDatEenHandmatigeTaakInEenProcesNietWacht() {
        Model proces = Model.van(
                Modelsoort.BPMN,
                "p.bpmn20.xml",
                "<definitions><process id=\"p\"><manualTask id=\"m\"/></process></definitions>");

        assertThat(controle.controleer(proces))
                .extracting(Modelbevinding::regel)
                .containsExactly(Modelregel.WACHT_NIET, Modelregel.GEEN_TEKENING);
    }

    private List<Modelbevinding> bevindingen(String inhoud) {
        return controle.controleer(model(inhoud), omgeving(Set.of()));
    }

    private static Model model(String inhoud) {
        return Model.van(Modelsoort.CMMN, "proef.cmmn.xml", """
                <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:flowable="http://flowable.org/cmmn">
                  <case id="c"><casePlanModel id="p">%s</casePlanModel></case>
                  <CMMNShape cmmnElementRef="p"/>
                </definitions>
                """.formatted(inhoud));
    }

    /** Knows every process, no case and no decision. */
    private static Modelomgeving omgeving(Set<String> inGebruik) {
        return new Modelomgeving() {
            @Override
            public boolean kent(Modelsoort soort, String sleutel) {
                return soort == Modelsoort.BPMN;
            }

            @Override
            public Set<String> inGebruik(Modelsoort soort, String sleutel) {
                return inGebruik;
            }
        };
    }
}
