package nl.zaakregie.doelbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenProtocol;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;

/** The plugin as a host wires it, with the delivered policy. */
class DoelbindingIT {

    private final VasteGebruikers gebruikers = VasteGebruikers.alle();
    private final GeheugenProtocol protocol = new GeheugenProtocol();

    @Test
    void startMetHetMeegeleverdeBeleidEnGeeftInzageEnToegang() {
        host().run(context ->
                assertThat(context).hasNotFailed().hasSingleBean(Inzage.class).hasSingleBean(Toegang.class));
    }

    @Test
    void zonderProtocolStartDeToepassingNiet() {
        zonderProtocol().run(context -> assertThat(context).hasFailed());
    }

    @Test
    void startNietAlsHetBeleidEenGroepNoemtDieDePluginNietKent() {
        host(Proefplugins.met("protocollering", "protocollering.anders"))
                .withPropertyValues("zaakregie.doelbinding.aanvulling[0].groepen=protocollering.anders")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasMessageContaining("die hun plugin niet kent")
                        .hasMessageContaining("protocollering.regels"));
    }

    @Test
    void startNietAlsHetBeleidNietsZegtOverEenGroepEnWelMetEenAanvulling() {
        WebApplicationContextRunner metEigenPlugin = host(Proefplugins.met("eigen", "eigen.inhoud"));

        metEigenPlugin.run(context -> assertThat(context)
                .getFailure()
                .hasMessageContaining("zegt het beleid niets")
                .hasMessageContaining("eigen.inhoud"));
        metEigenPlugin
                .withPropertyValues(
                        "zaakregie.doelbinding.aanvulling[0].groepen=eigen.inhoud",
                        "zaakregie.doelbinding.aanvulling[0].rollen=regisseur",
                        "zaakregie.doelbinding.aanvulling[0].doelen=regie")
                .run(context -> assertThat(context.getBean(Beleid.class)
                                .staatToe(
                                        Set.of(Rol.REGISSEUR),
                                        "regie",
                                        "eigen.inhoud",
                                        new Dossierband(true, Set.of(Rol.REGISSEUR), Set.of())))
                        .isTrue());
    }

    @Test
    @Tag("INV-20")
    void meegeleverdBeleidGeeftNiemandZonderBandInhoudTeZien() {
        host().run(context -> assertThat(context.getBean(Beleid.class).regels())
                .filteredOn(r -> r.relatie() == Beleidsregel.Relatie.GEEN)
                .filteredOn(r -> !r.groep().endsWith(".bestaan"))
                // a first contact belongs to no dossier yet; costs hold a product and an amount, no content; what was
                // shared with somebody rests on that deling
                .filteredOn(r -> !Set.of(
                                "klantcontact.intake",
                                "opdrachten.kosten",
                                "samenwerken.gedeeld",
                                "samenwerken.uitnodiging")
                        .contains(r.groep()))
                // the KCC may say how an aanvraag stands
                .filteredOn(r -> !(r.groep().equals("enkelvoudig.kenmerken") && r.rol() == Rol.KCC))
                .allSatisfy(r -> assertThat(r.rol())
                        .as(r.groep())
                        .isIn(Rol.TRIAGIST, Rol.FG, Rol.AUDITOR, Rol.FUNCTIONEELBEHEER)));
    }

    @Test
    @Tag("INV-17")
    void meegeleverdBeleidGeeftKccAlleenDatEenPlanBestaat() {
        host().run(context -> assertThat(context.getBean(Beleid.class).regels())
                .filteredOn(r -> r.rol() == Rol.KCC && r.groep().startsWith("groepstraject."))
                .extracting(Beleidsregel::groep)
                .containsOnly("groepstraject.bestaan"));
    }

    @Test
    void meegeleverdBeleidGeeftBeleidFinancieelEnBeheerGeenInhoud() {
        host().run(context -> assertThat(context.getBean(Beleid.class).regels())
                .filteredOn(r -> !(r.rol() == Rol.FINANCIEEL && r.groep().equals("opdrachten.kosten")))
                .extracting(Beleidsregel::rol)
                .doesNotContain(Rol.BELEID, Rol.FINANCIEEL, Rol.CONTRACTBEHEER, Rol.APPLICATIEBEHEER, Rol.BURGER));
    }

    @Test
    void geeftDeDoelenVanWieIsAangemeld() {
        host().run(context -> {
            gebruikers.meldAan(Medewerkers.BAKKER);

            mvc(context)
                    .perform(get("/api/v1/doelbinding/doelen"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0].code").value("klantcontact"))
                    .andExpect(jsonPath("$[0].grondslag").isNotEmpty())
                    .andExpect(jsonPath("$[?(@.code == 'regie')]").isEmpty());
        });
    }

    @Test
    void geeftHetBeleidAanDeFgEnNietAanEenRegisseur() {
        host().run(context -> {
            gebruikers.meldAan(Medewerkers.FG);
            mvc(context)
                    .perform(get("/api/v1/doelbinding/beleid"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.groepen[0].code").value("protocollering.regels"))
                    .andExpect(jsonPath("$.regels[0].relatie").value("GEEN"));

            gebruikers.meldAan(Medewerkers.JANSEN);
            assertThatThrownBy(() -> mvc(context).perform(get("/api/v1/doelbinding/beleid")))
                    .rootCause()
                    .hasMessageContaining("ZR-DOELBINDING-0004");
        });
    }

    private WebApplicationContextRunner host(Plugin... plugins) {
        WebApplicationContextRunner host = zonderProtocol().withBean(Protocol.class, () -> protocol);
        List<Plugin> alle = plugins.length == 0
                ? List.of(Proefplugins.met("protocollering", "protocollering.regels"))
                : Arrays.asList(plugins);
        for (Plugin plugin : alle) {
            host = host.withBean("plugin" + plugin.id(), Plugin.class, () -> plugin);
        }
        return host;
    }

    private WebApplicationContextRunner zonderProtocol() {
        return new WebApplicationContextRunner()
                .withBean(
                        PlatformTransactionManager.class,
                        () -> TestDatabase.h2().transactiebeheer())
                .withBean(Dossiers.class, GeheugenDossiers::new)
                .withBean(Gebruikers.class, () -> gebruikers)
                .withConfiguration(AutoConfigurations.of(
                        JacksonAutoConfiguration.class,
                        HttpMessageConvertersAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        DoelbindingAutoConfiguration.class));
    }

    private static MockMvc mvc(AssertableWebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }
}
