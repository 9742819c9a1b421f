package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.modellen.Regiehost.Antwoord;
import nl.zaakregie.testkit.database.Databasesoort;
import org.flowable.cmmn.api.CmmnRepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Functioneel beheer prepares, starts and follows a migration. */
class ModelmigratieOverHttpIT {

    private final Regiehost host = Regiehost.op(Databasesoort.H2);

    @Test
    void bereidtVoorStartEnMeldtWatErIsGebeurd() {
        rolUit("");
        DossierId id = open();
        rolUit("<planItem id=\"pi_bel\" definitionRef=\"bel\"/>");

        Antwoord vooraf = host.post("olijf", "modelmigraties", Map.of("model", "migratieproef"));
        assertThat(vooraf.status()).as(vooraf.tekst()).isEqualTo(201);
        assertThat(vooraf.veld("stand")).isEqualTo("voorbereid");
        assertThat(vooraf.json().path("zaken").path("wacht").asInt()).isEqualTo(1);
        assertThat(vooraf.json().path("nieuw").path(0).asText()).isEqualTo("bel");
        String pad = "modelmigraties/" + vooraf.veld("id");
        Antwoord gestart = host.post("olijf", pad + "/start", Map.of());
        assertThat(gestart.status()).as(gestart.tekst()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> host.get("olijf", "beheer", pad).veld("stand").equals("klaar"));
        Antwoord na = host.get("olijf", "beheer", pad);
        assertThat(na.json().path("zaken").path("klaar").asInt()).as(na.tekst()).isEqualTo(1);
        assertThat(na.json().path("tellingen")).hasSize(2);
        assertThat(host.bean(Dossiers.class).taken(id)).hasSize(1);
        assertThat(host.get("olijf", "beheer", "modelmigraties").json()).isNotEmpty();
        assertThat(host.post("olijf", "modelmigraties", Map.of("model", "migratieproef"))
                        .veld("code"))
                .isEqualTo("ZR-MODELBEHEER-0004");
    }

    @Test
    void isAlleenVoorFunctioneelBeheer() {
        assertThat(host.post("jansen", "modelmigraties", Map.of("model", "gezinsplan"))
                        .status())
                .isEqualTo(403);
        assertThat(host.get("jansen", "beheer", "modelmigraties").status()).isEqualTo(403);
        assertThat(host.get("olijf", "beheer", "modelmigraties/bestaat-niet").status())
                .isEqualTo(404);
    }

    private DossierId open() {
        DossierId id = DossierId.nieuw();
        new TransactionTemplate(host.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> host.bean(Dossiers.class)
                        .open(new Dossieropening(id, "proef", "migratieproef", false, Map.of())));
        return id;
    }

    /** @param erbij one plan item more, of the listener that every version defines */
    private void rolUit(String erbij) {
        String xml = """
                <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" targetNamespace="https://zaakregie.nl/modellen">
                  <case id="migratieproef"><casePlanModel id="plan">
                    <planItem id="pi_taak" definitionRef="taak"/>%s
                    <humanTask id="taak"/><userEventListener id="bel"/>
                  </casePlanModel></case>
                </definitions>
                """.formatted(erbij);
        host.bean(CmmnRepositoryService.class)
                .createDeployment()
                .addString("migratieproef.cmmn.xml", xml)
                .deploy();
    }
}
