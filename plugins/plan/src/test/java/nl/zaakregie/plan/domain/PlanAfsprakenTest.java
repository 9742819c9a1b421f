package nl.zaakregie.plan.domain;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.actie;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.probleem;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people agree on, and change, after a plan was opened. */
class PlanAfsprakenTest {

    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-24");

    @Test
    @Tag("AF-03.1")
    void iederProbleemHeeftEenDoelOfEenRedenVoorHetPlanWordtVastgesteld() {
        Plan plan = eenPlan()
                .voor(G1)
                .metDoel("rust", SANNE)
                .nu()
                .voegProbleemToe(probleem("somber", SANNE), G1.clientIds())
                .ofFout();

        Uitkomst<Plan> zonder = plan.stelVast();
        Uitkomst<Plan> metReden = plan.wijzigProbleem(
                        new Probleem(
                                1,
                                Leefdomein.GEESTELIJKE_GEZONDHEID,
                                "somber",
                                List.of(SANNE.id()),
                                Optional.of("loopt al bij de huisarts")),
                        G1.clientIds())
                .ofFout()
                .stelVast();

        assertThat(zonder).isInstanceOfSatisfying(Uitkomst.Geweigerd.class, weigering -> {
            assertThat(weigering.foutcode()).isEqualTo(PlanFout.PROBLEEM_ZONDER_DOEL);
            assertThat(weigering.details())
                    .isEqualTo(List.of(new Foutdetail("probleem 1", PlanFout.PROBLEEM_ZONDER_DOEL.tekst())));
        });
        assertThat(metReden.ofFout().isVastgesteld()).isTrue();
    }

    @Test
    @Tag("AF-03.1")
    void eenVervallenDoelBeantwoordtGeenProbleem() {
        Plan plan = eenPlan().metDoel("overzicht").nu();
        Plan metProbleem = plan.voegProbleemToe(
                        new Probleem(0, Leefdomein.FINANCIEN, "schulden", List.of(), Optional.empty()), G1.clientIds())
                .ofFout();
        Doel vervallen = metProbleem.inhoud().doel(1).orElseThrow().metStatus(Doelstatus.VERVALLEN);

        assertThat(metProbleem.stelVast()).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(metProbleem.wijzigDoel(vervallen, G1.clientIds()).ofFout().stelVast())
                .isInstanceOf(Uitkomst.Geweigerd.class);
    }

    @Test
    @Tag("AF-03.2")
    void eenGewijzigdeActieHoudtWatErVanIsGedaan() {
        Plan plan = eenPlan().metDoel("rust").metActie("post sorteren").nu();
        Plan gedaan = plan.legKeerVast(1, keer("2026-11-20"), VANDAAG).ofFout();
        Actie anders = actie("post sorteren met de buurman");

        Plan nieuw = gedaan.wijzigActie(metNummer(anders, 1, Optional.of(1))).ofFout();

        Actie actie = nieuw.inhoud().actie(1).orElseThrow();
        assertThat(actie.omschrijving()).isEqualTo("post sorteren met de buurman");
        assertThat(actie.doel()).contains(1);
        assertThat(actie.status()).isEqualTo(Actiestatus.BEZIG);
        assertThat(actie.keren()).containsExactly(keer("2026-11-20"));
        assertThat(nieuw.wijziging()).isEqualTo(Wijziging.ACTIE_GEWIJZIGD);
    }

    @Test
    @Tag("AF-03.2")
    @Tag("INV-21")
    void eenHerhaaldeActieKrijgtIedereKeerEenRegelOokAchterafEnOokAlsHetPlanDichtIs() {
        Plan plan = eenPlan().metActie("post sorteren").afgesloten().nu();

        Plan tweemaal = plan.legKeerVast(1, keer("2026-11-10"), VANDAAG)
                .ofFout()
                .legKeerVast(1, keer("2026-11-17"), VANDAAG)
                .ofFout();

        assertThat(tweemaal.inhoud().actie(1).orElseThrow().keren())
                .containsExactly(keer("2026-11-10"), keer("2026-11-17"));
        assertThat(plan.legKeerVast(1, keer("2026-11-25"), VANDAAG)).isEqualTo(geweigerd(PlanFout.DATUM_IN_TOEKOMST));
        assertThat(plan.legKeerVast(2, keer("2026-11-20"), VANDAAG)).isEqualTo(geweigerd(PlanFout.ONBEKENDE_ACTIE));
    }

    @Test
    void weigertEenWijzigingVanWatErNietStaat() {
        Plan plan = eenPlan().voor(G1).metDoel("rust").nu();

        assertThat(plan.wijzigActie(metNummer(actie("post"), 4, Optional.empty())))
                .isEqualTo(geweigerd(PlanFout.ONBEKENDE_ACTIE));
        assertThat(plan.wijzigProbleem(probleem("somber"), G1.clientIds()))
                .isEqualTo(geweigerd(PlanFout.ONBEKEND_PROBLEEM));
    }

    @Test
    @Tag("AF-03.3")
    void onderdelenUitDeBibliotheekKomenInEenVersieMetEigenNummersInHetPlan() {
        Plan plan = eenPlan().voor(G1).metDoel("rust").nu();

        Plan nieuw = plan.neemOver(new Overname(schuldenAanpak(), List.of(SANNE.id()), VANDAAG), G1.clientIds())
                .ofFout();

        assertThat(nieuw.versie()).isEqualTo(plan.versie() + 1);
        assertThat(nieuw.wijziging()).isEqualTo(Wijziging.UIT_BIBLIOTHEEK);
        Doel doel = nieuw.inhoud().doel(2).orElseThrow();
        assertThat(doel.personen()).containsExactly(SANNE.id());
        assertThat(doel.termijn()).contains(VANDAAG.plusWeeks(26));
        assertThat(nieuw.inhoud().actie(1).orElseThrow().doel()).contains(2);
        assertThat(nieuw.inhoud().actie(1).orElseThrow().uitvoerder().persoon()).contains(SANNE.id());
        assertThat(nieuw.inhoud().deelplannen())
                .singleElement()
                .satisfies(deelplan -> assertThat(deelplan.doelen()).containsExactly(2));
    }

    @Test
    @Tag("AF-03.3")
    void watUitDeBibliotheekKomtKanDaarnaWordenGewijzigd() {
        Plan plan = eenPlan()
                .voor(G1)
                .nu()
                .neemOver(new Overname(schuldenAanpak(), List.of(SANNE.id()), VANDAAG), G1.clientIds())
                .ofFout();
        Doel doel = plan.inhoud().doel(1).orElseThrow();

        Plan nieuw = plan.wijzigDoel(
                        new Doel(
                                1,
                                doel.leefdomein(),
                                "alle post open",
                                doel.personen(),
                                doel.indicator(),
                                doel.termijn(),
                                doel.status()),
                        G1.clientIds())
                .ofFout();

        assertThat(nieuw.inhoud().doel(1)).map(Doel::omschrijving).contains("alle post open");
    }

    @Test
    @Tag("INV-15")
    void eenDeelplanUitDeBibliotheekIsOokVoorEenClient() {
        Plan plan = eenPlan().voor(G1).nu();

        assertThat(plan.neemOver(new Overname(schuldenAanpak(), List.of(), VANDAAG), G1.clientIds()))
                .isEqualTo(geweigerd(PlanFout.GEEN_CLIENT_GEMEEN));
    }

    @Test
    @Tag("AF-03.2")
    @Tag("AF-03.4")
    void hetKaderHoortBijDeVersieEnBijDeVergelijking() {
        Plan plan = eenPlan().metDoel("rust").nu();

        Plan nieuw = plan.wijzigKader(new Kader(
                        Optional.of("samen naar rust"),
                        Optional.of(LocalDate.parse("2027-12-31")),
                        Optional.of(6),
                        Optional.empty()))
                .ofFout();

        assertThat(nieuw.versie()).isEqualTo(plan.versie() + 1);
        assertThat(Planvergelijking.van(plan.inhoud(), nieuw.inhoud()).alle())
                .singleElement()
                .satisfies(v -> assertThat(v.zinnen())
                        .containsExactly(
                                "Plan: samenvatting is nu samen naar rust.",
                                "Plan: tot is nu 31 december 2027.",
                                "Plan: monitorweken is nu 6."));
    }

    private static Actie.Keer keer(String op) {
        return new Actie.Keer(LocalDate.parse(op), Optional.empty());
    }

    private static Actie metNummer(Actie actie, int nummer, Optional<Integer> bijDoel) {
        return new Actie(
                nummer,
                actie.omschrijving(),
                actie.uitvoerder(),
                actie.gepland(),
                actie.herhaling(),
                actie.uiterlijk(),
                bijDoel,
                Actiestatus.VERVALLEN,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Sjabloon.Inhoud schuldenAanpak() {
        return new Sjabloon.Inhoud(
                List.of(new Sjabloon.Sjabloondoel(
                        Leefdomein.FINANCIEN,
                        "vaste lasten betaald",
                        Optional.of("ZRM financien"),
                        Optional.of("3"),
                        Optional.of(26))),
                List.of(new Sjabloon.Sjabloonactie(
                        "post openen",
                        Actie.Uitvoerder.Soort.GROEPSLID,
                        Optional.of("2x per week"),
                        Optional.of(4),
                        Optional.of(1))),
                List.of(new Sjabloon.Sjabloondeelplan(
                        "Schuldhulp",
                        Optional.of("schuldhulp"),
                        Deelplan.Uitvoerdersoort.GEMEENTE,
                        Optional.empty(),
                        List.of(1))));
    }
}
