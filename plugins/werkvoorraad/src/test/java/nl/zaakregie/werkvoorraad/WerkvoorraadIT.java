package nl.zaakregie.werkvoorraad;

import static nl.zaakregie.werkvoorraad.Proefwerk.bron;
import static nl.zaakregie.werkvoorraad.Proefwerk.item;
import static nl.zaakregie.werkvoorraad.Proefwerk.taak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.runtime.web.WebAutoConfiguration;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;

/** The plugin as a host wires it. */
class WerkvoorraadIT {

    private final GeheugenDossiers dossiers = new GeheugenDossiers();

    @Test
    @Tag("AF-12.3")
    void geeftDeLijstNeemtEenTaakEnGeeftHaarTerug() {
        dossiers.metTaak(taak("t-1", dossiers.eenDossier("signaal", false), Rol.TRIAGIST, Optional.empty()));
        Werkbron vanDeHost = bron(
                "uitgaand",
                item("b-1", Rol.TRIAGIST, Optional.empty(), Optional.empty(), Proefwerk.NEGEN_UUR.plusSeconds(1)));

        host().withBean(Werkbron.class, () -> vanDeHost).run(context -> {
            MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
            mvc.perform(get("/api/v1/werkvoorraad"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.length()").value(2))
                    .andExpect(jsonPath("$[0].id").value("t-1"))
                    .andExpect(jsonPath("$[0].rollen[0]").value("triagist"))
                    .andExpect(jsonPath("$[1].bron").value("uitgaand"));
            mvc.perform(get("/api/v1/werkvoorraad").param("team", "Meldpunt"))
                    .andExpect(jsonPath("$.length()").value(2))
                    .andExpect(jsonPath("$[0].team").value("Meldpunt"));
            mvc.perform(get("/api/v1/werkvoorraad").param("team", "Wijkteam Oost"))
                    .andExpect(jsonPath("$.length()").value(0));
            mvc.perform(get("/api/v1/werkvoorraad").param("soort", "uitgaandAfgewezen"))
                    .andExpect(jsonPath("$.length()").value(1));

            mvc.perform(get("/api/v1/werkvoorraad?hoogstens=1"))
                    .andExpect(jsonPath("$.length()").value(1))
                    .andExpect(header().string("Link", "</api/v1/werkvoorraad?hoogstens=1&vanaf=1>; rel=\"next\""));
            mvc.perform(get("/api/v1/werkvoorraad?hoogstens=1&vanaf=1"))
                    .andExpect(jsonPath("$[0].bron").value("uitgaand"))
                    .andExpect(header().doesNotExist("Link"));

            mvc.perform(put("/api/v1/werkvoorraad/dossiers/t-1/behandelaar")).andExpect(status().isNoContent());
            assertThat(dossiers.taak(new TaakId("t-1")).orElseThrow().behandelaar())
                    .contains(Medewerkers.SMIT.id());
            mvc.perform(get("/api/v1/werkvoorraad").param("alleenMijn", "true"))
                    .andExpect(jsonPath("$[0].behandelaarnaam").value("Ilse Smit"))
                    .andExpect(jsonPath("$.length()").value(1));

            mvc.perform(delete("/api/v1/werkvoorraad/dossiers/t-1/behandelaar")).andExpect(status().isNoContent());
            assertThat(dossiers.taak(new TaakId("t-1")).orElseThrow().behandelaar())
                    .isEmpty();
        });
    }

    private WebApplicationContextRunner host() {
        return new WebApplicationContextRunner()
                .withBean(
                        PlatformTransactionManager.class,
                        () -> TestDatabase.h2().transactiebeheer())
                .withBean(Dossiers.class, () -> dossiers)
                .withBean(Gebruikers.class, () -> VasteGebruikers.alle().meldAan(Medewerkers.SMIT))
                .withBean(Toegang.class, OpenToegang::new)
                .withBean(
                        Beslissingen.class,
                        () -> (tabel, vraag) -> List.of(new Beslisregel(Map.of("team", "Meldpunt"))))
                .withConfiguration(AutoConfigurations.of(
                        TransactionAutoConfiguration.class,
                        AopAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        HttpMessageConvertersAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        WebAutoConfiguration.class,
                        WerkvoorraadAutoConfiguration.class));
    }
}
