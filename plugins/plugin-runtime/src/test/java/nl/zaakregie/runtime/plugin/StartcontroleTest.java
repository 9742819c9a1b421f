package nl.zaakregie.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.runtime.motor.Modelbevinding;
import nl.zaakregie.runtime.motor.Modelregel;
import org.junit.jupiter.api.Test;

class StartcontroleTest {

    @Test
    void heeftGeenBezwaarTegenEenGoedStel() {
        assertThat(bezwaren(new Proef("plan").met(groep("plan.inhoud")), new Proef("opdrachten").vereist("plan")))
                .isEmpty();
    }

    @Test
    void noemtAllesWatErMisIsInEenKeer() {
        Proef plan = new Proef("plan")
                .vereist("groepstraject")
                .actie("openen")
                .actie("openen")
                .met(new Gegevensgroep("plan.inhoud", "Inhoud", zonder()))
                .met(groep("dossier.inhoud"));

        assertThat(bezwaren(plan, new Proef("plan")))
                .contains(
                        "Plugin 'plan' is meer dan een keer geinstalleerd.",
                        "Plugin 'plan' heeft plugin 'groepstraject' nodig, maar die is niet geinstalleerd.",
                        "Actie 'plan.openen' komt meer dan een keer voor.",
                        "Gegevensgroep 'plan.inhoud' van plugin 'plan' heeft geen classificatie.",
                        "Gegevensgroep 'dossier.inhoud' van plugin 'plan' moet beginnen met 'plan.'.");
    }

    @Test
    void noemtEenKring() {
        assertThat(bezwaren(new Proef("aa").vereist("bb"), new Proef("bb").vereist("aa")))
                .containsExactlyInAnyOrder(
                        "Plugin 'aa' heeft, via andere plugins, zichzelf nodig.",
                        "Plugin 'bb' heeft, via andere plugins, zichzelf nodig.");
    }

    @Test
    void neemtBevindingenInModellenOver() {
        Startcontrole controle = new Startcontrole(
                new PluginRegister(List.of()),
                () -> List.of(new Modelbevinding(
                        "a.cmmn.xml",
                        Modelregel.ONBEKENDE_ACTIE,
                        "taak",
                        "noemt de onbekende actie ${a.b}",
                        "kies een andere")));

        assertThat(controle.bezwaren())
                .containsExactly(
                        "Model a.cmmn.xml, element taak: noemt de onbekende actie ${a.b}; kies een andere (ZR-MODEL-0004)");
    }

    @Test
    void zetVereistePluginsVoorop() {
        PluginRegister register = new PluginRegister(
                List.of(new Proef("aa").vereist("cc"), new Proef("bb").vereist("aa"), new Proef("cc")));

        assertThat(register.alle()).extracting(p -> p.id().waarde()).containsExactly("cc", "aa", "bb");
    }

    private static List<String> bezwaren(Plugin... plugins) {
        return new Startcontrole(new PluginRegister(Arrays.asList(plugins)), List::of).bezwaren();
    }

    private static Gegevensgroep groep(String code) {
        return new Gegevensgroep(code, "Omschrijving", Classificatie.NORMAAL);
    }

    /** What a plugin compiled without null checks may hand over. */
    private static Classificatie zonder() {
        Classificatie[] leeg = new Classificatie[1];
        return leeg[0];
    }

    /** A plugin of which a test says what it contributes. */
    private static final class Proef implements Plugin {

        private final PluginId id;
        private final java.util.Set<PluginId> vereist = new java.util.LinkedHashSet<>();
        private final java.util.List<CmmnActie> acties = new java.util.ArrayList<>();
        private final java.util.List<Gegevensgroep> groepen = new java.util.ArrayList<>();

        private Proef(String id) {
            this.id = new PluginId(id);
        }

        private Proef vereist(String ander) {
            vereist.add(new PluginId(ander));
            return this;
        }

        private Proef actie(String naam) {
            acties.add(new CmmnActie(naam, "Doet iets.", context -> {}));
            return this;
        }

        private Proef met(Gegevensgroep groep) {
            groepen.add(groep);
            return this;
        }

        @Override
        public PluginId id() {
            return id;
        }

        @Override
        public String naam() {
            return id.waarde();
        }

        @Override
        public Set<PluginId> vereist() {
            return vereist;
        }

        @Override
        public List<CmmnActie> acties() {
            return acties;
        }

        @Override
        public List<Gegevensgroep> gegevensgroepen() {
            return groepen;
        }
    }
}
