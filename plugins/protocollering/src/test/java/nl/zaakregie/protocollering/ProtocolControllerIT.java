package nl.zaakregie.protocollering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeslotenToegang;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The plugin as a host wires it: auto-configuration, transactions and JSON are the real ones. */
class ProtocolControllerIT {

    private final TestDatabase database = TestDatabase.h2("protocollering");
    private final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.FG);

    @Test
    void geeftPaginasEnLegtHetLezenZelfVastPerBetrokkene() {
        start(new OpenToegang(), context -> {
            Protocol protocol = context.getBean(Protocol.class);
            leg(protocol, Gezin.SANNE.id());
            leg(protocol, Gezin.KEREM.id());
            MockMvc mvc = mvc(context);

            mvc.perform(get("/api/v1/protocollering/regels").param("aantal", "1"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.regels.length()").value(1))
                    .andExpect(jsonPath("$.regels[0].betrokkene")
                            .value(Gezin.KEREM.id().toString()))
                    .andExpect(jsonPath("$.regels[0].tijdstip").isString())
                    .andExpect(jsonPath("$.volgende").value(2));
            mvc.perform(get("/api/v1/protocollering/regels")
                            .param("medewerker", "mw-fg")
                            .param("betrokkene", Gezin.KEREM.id().toString())
                            .param("van", "2020-01-01")
                            .param("tot", "2999-12-31"))
                    .andExpect(jsonPath("$.regels.length()").value(1))
                    .andExpect(jsonPath("$.regels[0].handeling").value("protocol raadplegen"))
                    .andExpect(jsonPath("$.regels[0].gegevensgroepen[0]").value("protocollering.regels"))
                    .andExpect(jsonPath("$.volgende").doesNotExist());
        });
    }

    @Test
    void lezenZonderResultaatStaatOokInHetProtocol() {
        start(new OpenToegang(), context -> {
            mvc(context)
                    .perform(get("/api/v1/protocollering/regels")
                            .param("betrokkene", Gezin.ANDER.id().toString()))
                    .andExpect(jsonPath("$.regels").isEmpty());

            assertThat(aantal()).isEqualTo(1);
        });
    }

    @Test
    void wieNietMagZietNiets() {
        start(new GeslotenToegang(), context -> {
            leg(context.getBean(Protocol.class), Gezin.SANNE.id());

            assertThatThrownBy(() -> mvc(context).perform(get("/api/v1/protocollering/regels")))
                    .hasRootCauseInstanceOf(SociaalDomeinException.class);
            assertThat(aantal()).isEqualTo(1);
        });
    }

    @Test
    void omgekeerdePeriodeEnTeGrotePaginaWordenGeweigerd() {
        start(new OpenToegang(), context -> {
            assertThatThrownBy(() -> mvc(context)
                            .perform(get("/api/v1/protocollering/regels")
                                    .param("van", "2026-11-02")
                                    .param("tot", "2026-11-01")))
                    .rootCause()
                    .hasMessageContaining("ZR-PROTOCOLLERING-0003");
            assertThatThrownBy(() -> mvc(context)
                            .perform(get("/api/v1/protocollering/regels").param("aantal", "201")))
                    .rootCause()
                    .hasMessageContaining("ZR-PROTOCOLLERING-0004");
        });
    }

    private void start(Toegang toegang, ContextConsumer<AssertableWebApplicationContext> gebruik) {
        new WebApplicationContextRunner()
                .withBean(DataSource.class, database::dataSource)
                .withBean(Toegang.class, () -> toegang)
                .withBean(Gebruikers.class, () -> gebruikers)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        AopAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        HttpMessageConvertersAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        ProtocolleringAutoConfiguration.class))
                .run(gebruik);
    }

    private static MockMvc mvc(AssertableWebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    private void leg(Protocol protocol, PersoonId betrokkene) {
        database.transactie()
                .executeWithoutResult(s -> protocol.leg(new Protocolregel(
                        "mw-jansen",
                        Set.of("regisseur"),
                        "plan raadplegen",
                        Protocolregel.Soort.RAADPLEGEN,
                        Optional.of("regie"),
                        Optional.of(betrokkene),
                        Optional.empty(),
                        Set.of("plan.inhoud"),
                        true)));
    }

    private int aantal() {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM zr_protocollering_regel")
                .query(Integer.class)
                .single();
    }
}
