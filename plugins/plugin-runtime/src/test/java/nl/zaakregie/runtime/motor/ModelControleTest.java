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
                """)).isEmpty();
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
            <processTask id="t" processRef="p"/>                                         | inheritBusinessKey
            <caseTask id="t" caseRef="p" flowable:inheritBusinessKey="false"/>           | inheritBusinessKey
            <condition id="t">${plan.openen}</condition>                                 | verwijst in een expressie naar 'plan.openen'
            <condition id="t">${dataSource.connection}</condition>                       | verwijst in een expressie naar 'dataSource.connection'
            <condition id="t">${''.getClass()}</condition>                               | Java of de motor
            <condition id="t">${execution.processEngine}</condition>                     | Java of de motor
            """)
    void zegtWatErMisIsMetHetElement(String element, String tekst) {
        assertThat(bevindingen(element)).anySatisfy(bevinding -> {
            assertThat(bevinding.model()).isEqualTo("proef.cmmn.xml");
            assertThat(bevinding.element()).isEqualTo("t");
            assertThat(bevinding.tekst()).contains(tekst);
        });
    }

    @Test
    void noemtEenLuisteraarMetDePlekWaarHijStaat() {
        assertThat(bevindingen("""
                <humanTask id="taak"><extensionElements>
                  <flowable:taskListener event="create" delegateExpression="${plan.openen}"/>
                </extensionElements></humanTask>
                """)).extracting(Modelbevinding::element).containsOnly("<taskListener> in taak");
    }

    @Test
    void weigertEenDocumentMetDoctypeOfOngeldigeXml() {
        assertThat(controle.controleer(Model.van(Modelsoort.CMMN, "x", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")))
                .hasSize(1);
        assertThat(controle.controleer(Model.van(Modelsoort.CMMN, "x", "<a>"))).hasSize(1);
    }

    private List<Modelbevinding> bevindingen(String inhoud) {
        return controle.controleer(Model.van(Modelsoort.CMMN, "proef.cmmn.xml", """
                <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:flowable="http://flowable.org/cmmn">
                  <case id="c"><casePlanModel id="p">%s</casePlanModel></case>
                </definitions>
                """.formatted(inhoud)));
    }
}
