package nl.zaakregie.plan.domain;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.eigenDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.plan.domain.Planvergelijking.Veld;
import nl.zaakregie.plan.domain.Planvergelijking.Verschil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanvergelijkingTest {

    @Test
    @Tag("AF-03.4")
    void noemtPerOnderdeelWelkVeldIsGewijzigdMetOudeEnNieuweWaarde() {
        Plan oud = eenPlan().metDoel("rust", SANNE).nu();
        Doel doel = oud.inhoud().doel(1).orElseThrow();
        Doel later = new Doel(
                1,
                doel.leefdomein(),
                doel.omschrijving(),
                doel.personen(),
                Optional.of(new Doel.Indicator("ZRM financien", Optional.of("1"), Optional.of("4"), Optional.empty())),
                Optional.of(LocalDate.parse("2027-09-30")),
                doel.status());
        Plan nieuw = oud.wijzigDoel(later, G1.clientIds()).ofFout();

        Planvergelijking verschil = Planvergelijking.van(oud.inhoud(), nieuw.inhoud());

        assertThat(verschil.alle()).singleElement().satisfies(v -> {
            assertThat(v.onderdeel()).isEqualTo("doel 1");
            assertThat(v.velden())
                    .containsExactly(
                            new Veld(
                                    "indicator",
                                    "indicator",
                                    "ZRM financien; nu 1; streven 3",
                                    "ZRM financien; nu 1; streven 4"),
                            new Veld("termijn", "termijn", "30 juni 2027", "30 september 2027"));
            assertThat(v.zinnen())
                    .containsExactly(
                            "Doel 1: indicator was ZRM financien; nu 1; streven 3, is nu ZRM financien; nu 1; streven 4.",
                            "Doel 1: termijn was 30 juni 2027, is nu 30 september 2027.");
            assertThat(v.samenvatting()).isEqualTo("gewijzigd: indicator, termijn");
        });
    }

    @Test
    @Tag("AF-03.4")
    void noemtWatErBijIsGekomenZonderInhoudInDeSamenvatting() {
        Plan oud = eenPlan().metDoel("rust").nu();
        Plan nieuw = oud.voegDeelplanToe(eigenDeelplan(SANNE), G1.clientIds()).ofFout();

        Planvergelijking verschil = Planvergelijking.van(oud.inhoud(), nieuw.inhoud());

        assertThat(verschil.alle()).extracting(Verschil::onderdeel).containsExactly("deelplan 1");
        assertThat(verschil.deelplannen()).extracting(Verschil::samenvatting).containsExactly("toegevoegd");
        assertThat(verschil.deelplannen().get(0).zinnen())
                .containsExactly("Deelplan 1 is toegevoegd: Boodschappen door de buurman.");
    }

    @Test
    void vindtGeenVerschilInGelijkeInhoud() {
        Planinhoud inhoud = eenPlan().metDoel("rust").nu().inhoud();

        assertThat(Planvergelijking.van(inhoud, inhoud).alle()).isEmpty();
    }
}
