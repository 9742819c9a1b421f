package nl.zaakregie.runtime.beslissing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.runtime.motor.Variabelen;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.DmnRepositoryService;
import org.junit.jupiter.api.Test;

class BeslissingenIT {

    private static final String STUK = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="stukken" name="Stuk" namespace="urn:proef">
              <decision id="stuk" name="Stuk">
                <decisionTable id="stuktabel" hitPolicy="UNIQUE">
                  <input id="si"><inputExpression id="sie" typeRef="number"><text>aantal</text></inputExpression></input>
                  <output id="so" name="besluit" typeRef="string"/>
                  <rule id="s1"><inputEntry id="s1e"><text>&gt; 1</text></inputEntry>
                    <outputEntry id="s1o"><text>"een"</text></outputEntry></rule>
                  <rule id="s2"><inputEntry id="s2e"><text>&gt; 2</text></inputEntry>
                    <outputEntry id="s2o"><text>"twee"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @OpElkeDatabase
    void geeftDeRijDieGeldt(Databasesoort soort) {
        assertThat(beslissingen(soort).beslis("proefbesluit", Map.of("aantal", 2)))
                .extracting(regel -> regel.tekst("besluit").orElseThrow())
                .containsExactly("meervoudig");
    }

    @Test
    void zegtWelkeBeslissingErNietIs() {
        assertFout(BeslissingFout.ONBEKENDE_BESLISSING, "bestaatniet", Map.of());
    }

    @Test
    void houdtEenTabelDieZichzelfTegenspreektNietVoorEenLegeUitkomst() {
        Proefhost.op(Databasesoort.H2)
                .getBean(DmnRepositoryService.class)
                .createDeployment()
                .name("stuk")
                .addString("decisions/stuk.dmn", STUK)
                .deploy();

        assertThat(beslissingen(Databasesoort.H2).beslis("stuk", Map.of("aantal", 2)))
                .extracting(Beslisregel::waarden)
                .containsExactly(Map.of("besluit", "een"));
        assertFout(BeslissingFout.BESLISTABEL_ONBRUIKBAAR, "stuk", Map.of("aantal", 3));
    }

    @Test
    void weigertPersoonsgegevensAlsInvoer() {
        String bsn = Gezin.SANNE.gegevens().bsn().orElseThrow().waarde();

        assertThatThrownBy(() -> beslissingen(Databasesoort.H2).beslis("proefbesluit", Map.of("wie", bsn)))
                .isInstanceOf(SociaalDomeinException.class)
                .hasMessageNotContaining(bsn);
    }

    private static void assertFout(BeslissingFout fout, String beslissing, Map<String, Object> invoer) {
        assertThatThrownBy(() -> beslissingen(Databasesoort.H2).beslis(beslissing, invoer))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(fout));
    }

    private static Beslissingen beslissingen(Databasesoort soort) {
        return new MotorBeslissingen(
                Proefhost.op(soort).getBean(DmnDecisionService.class),
                Proefhost.op(soort).getBean(DmnRepositoryService.class),
                new Variabelen(naam -> false));
    }
}
