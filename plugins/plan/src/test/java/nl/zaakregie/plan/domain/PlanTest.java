package nl.zaakregie.plan.domain;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.actie;
import static nl.zaakregie.plan.domain.PlanBouwer.deelplanZonderBehandelaar;
import static nl.zaakregie.plan.domain.PlanBouwer.doel;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.eigenDeelplan;
import static nl.zaakregie.plan.domain.PlanBouwer.gedaneActie;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.ANDER;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Uitkomst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-23");

    @Test
    @Tag("INV-12")
    void iedereWijzigingVanDeInhoudIsEenVolgendeVersie() {
        Plan plan = eenPlan().metDoel("rust").nu();

        Plan nieuw = plan.voegDoelToe(doel("overzicht", SANNE), G1.clientIds()).ofFout();

        assertThat(nieuw.versie()).isEqualTo(plan.versie() + 1);
        assertThat(nieuw.wijziging()).isEqualTo(Wijziging.DOEL_TOEGEVOEGD);
        assertThat(nieuw.inhoud().doelen()).extracting(Doel::nummer).containsExactly(1, 2);
        assertThat(plan.inhoud().doelen()).hasSize(1);
    }

    @Test
    @Tag("INV-12")
    void blijftWijzigbaarTijdensDeUitvoering() {
        Plan plan = eenPlan().metDoel("rust").vastgesteld().nu().deelplanGestart();

        Plan nieuw = plan.voegDoelToe(doel("overzicht"), G1.clientIds()).ofFout();

        assertThat(nieuw.status()).isEqualTo(Planstatus.IN_UITVOERING);
        assertThat(nieuw.vastgesteldeVersie()).contains(plan.versie());
        assertThat(nieuw.inhoud().doel(2)).map(Doel::status).contains(Doelstatus.ACTIEF);
    }

    @Test
    @Tag("AF-03.2")
    void doelKanVanDeGroepZijnOfVanEenGroepslid() {
        Plan plan = eenPlan()
                .voor(G1)
                .metDoel("geen ontruiming")
                .metDoel("rust", SANNE)
                .nu();

        assertThat(plan.inhoud().doel(1).orElseThrow().personen()).isEmpty();
        assertThat(plan.inhoud().doel(2).orElseThrow().personen()).containsExactly(SANNE.id());
    }

    @Test
    void weigertEenDoelVanIemandDieGeenClientIs() {
        Uitkomst<Plan> uitkomst = eenPlan().voor(G1).nu().voegDoelToe(doel("rust", MURAT), G1.clientIds());

        assertThat(uitkomst).isEqualTo(geweigerd(PlanFout.GEEN_GROEPSLID));
    }

    @Test
    void houdtEenVertrokkenGroepslidInEenBestaandDoel() {
        Plan plan = eenPlan().voor(G1).metDoel("rust", KEREM).nu();
        Doel doel = plan.inhoud().doel(1).orElseThrow();

        Uitkomst<Plan> uitkomst = plan.wijzigDoel(doel.metStatus(Doelstatus.VERVALLEN), Set.of(SANNE.id()));

        assertThat(uitkomst.ofFout().inhoud().doel(1)).map(Doel::status).contains(Doelstatus.VERVALLEN);
    }

    @Test
    void weigertWijzigingVanEenDoelDatErNietIs() {
        Uitkomst<Plan> uitkomst = eenPlan().nu().wijzigDoel(doel("rust").metNummer(7), G1.clientIds());

        assertThat(uitkomst).isEqualTo(geweigerd(PlanFout.ONBEKEND_DOEL));
    }

    @Test
    @Tag("INV-15")
    void weigertEenDeelplanZonderClientVanDeGroep() {
        Uitkomst<Plan> uitkomst =
                eenPlan().voor(G1).nu().voegDeelplanToe(gemeentelijkDeelplan("wmo", ANDER), G1.clientIds());

        assertThat(uitkomst).isEqualTo(geweigerd(PlanFout.GEEN_CLIENT_GEMEEN));
    }

    @Test
    @Tag("INV-15")
    void laatEenDeelplanToeMetNaastEenClientIemandVanBuitenDeGroep() {
        Uitkomst<Plan> uitkomst =
                eenPlan().voor(G1).nu().voegDeelplanToe(gemeentelijkDeelplan("wmo", SANNE, MURAT), G1.clientIds());

        assertThat(uitkomst.ofFout().inhoud().deelplannen()).hasSize(1);
    }

    @Test
    void weigertEenDeelplanMetEenDoelDatNietInHetPlanStaat() {
        Deelplan deelplan = eigenDeelplan(SANNE);
        Deelplan metDoel = new Deelplan(
                deelplan.id(),
                0,
                deelplan.naam(),
                Optional.empty(),
                deelplan.personen(),
                List.of(4),
                deelplan.behandelaar(),
                deelplan.uitvoerder(),
                deelplan.planning());

        Uitkomst<Plan> uitkomst = eenPlan().nu().voegDeelplanToe(metDoel, G1.clientIds());

        assertThat(uitkomst).isInstanceOfSatisfying(Uitkomst.Geweigerd.class, w -> {
            assertThat(w.foutcode()).isEqualTo(PlanFout.ONBEKEND_DOEL);
            assertThat(w.details()).hasSize(1);
        });
    }

    @Test
    @Tag("INV-13")
    void deelplanMagNogZonderBehandelaarInHetPlanStaan() {
        Uitkomst<Plan> uitkomst = eenPlan().nu().voegDeelplanToe(deelplanZonderBehandelaar(SANNE), G1.clientIds());

        assertThat(uitkomst).isInstanceOf(Uitkomst.Gelukt.class);
    }

    @Test
    @Tag("INV-21")
    void ongeplandeActieKanAchterafWordenVastgelegdOokNaAfsluiten() {
        Plan plan = eenPlan().metDoel("rust").afgesloten().nu();

        Plan nieuw = plan.voegActieToe(gedaneActie("gebeld met school", VANDAAG.minusDays(5)), VANDAAG)
                .ofFout();

        assertThat(nieuw.inhoud().actie(1)).hasValueSatisfying(actie -> {
            assertThat(actie.gepland()).isFalse();
            assertThat(actie.uitgevoerdOp()).contains(VANDAAG.minusDays(5));
        });
    }

    @Test
    void weigertEenActieDieInDeToekomstZouZijnGedaan() {
        Uitkomst<Plan> uitkomst = eenPlan().nu().voegActieToe(gedaneActie("gebeld", VANDAAG.plusDays(1)), VANDAAG);

        assertThat(uitkomst).isEqualTo(geweigerd(PlanFout.DATUM_IN_TOEKOMST));
    }

    @Test
    void vinktEenActieAf() {
        Plan plan = eenPlan().metActie("post sorteren").nu();

        Plan nieuw = plan.vinkActieAf(
                        1,
                        new Actie.Afvinking(Actiestatus.GEDAAN, Optional.of(VANDAAG), Optional.of("alles open")),
                        VANDAAG)
                .ofFout();

        assertThat(nieuw.inhoud().actie(1)).hasValueSatisfying(actie -> {
            assertThat(actie.status()).isEqualTo(Actiestatus.GEDAAN);
            assertThat(actie.herhaling()).contains("1x per week");
        });
    }

    @Test
    void weigertWijzigingVanEenAfgeslotenPlan() {
        Plan plan = eenPlan().metDoel("rust").afgesloten().nu();

        assertThat(plan.voegDoelToe(doel("meer rust"), G1.clientIds())).isEqualTo(geweigerd(PlanFout.PLAN_AFGESLOTEN));
        assertThat(plan.voegActieToe(actie("post sorteren"), VANDAAG)).isEqualTo(geweigerd(PlanFout.PLAN_AFGESLOTEN));
        assertThat(plan.stelVast()).isEqualTo(geweigerd(PlanFout.PLAN_AFGESLOTEN));
    }

    @Test
    void weigertVaststellenZonderDoel() {
        assertThat(eenPlan().nu().stelVast()).isEqualTo(geweigerd(PlanFout.GEEN_DOEL));
    }

    @Test
    void vaststellenMaaktDoelenActiefInEenEigenVersie() {
        Plan plan = eenPlan().metDoel("rust").nu();

        Plan vastgesteld = plan.stelVast().ofFout();

        assertThat(vastgesteld.status()).isEqualTo(Planstatus.VASTGESTELD);
        assertThat(vastgesteld.vastgesteldeVersie()).contains(plan.versie() + 1);
        assertThat(vastgesteld.inhoud().doelen()).extracting(Doel::status).containsExactly(Doelstatus.ACTIEF);
    }

    @Test
    void weigertUitgevoerdMeldenVanEenConcept() {
        assertThat(eenPlan().metDoel("rust").nu().meldUitgevoerd()).isEqualTo(geweigerd(PlanFout.NIET_UITVOERBAAR));
    }

    @Test
    void evaluatieZetEenBehaaldDoelWeerActiefAlsHetTochNietIsBehaald() {
        Plan plan = eenPlan().metDoel("rust").vastgesteld().nu();

        Plan behaald = plan.verwerkEvaluatie(Map.of(1, Oordeel.BEHAALD)).ofFout();
        Plan weerActief = behaald.verwerkEvaluatie(Map.of(1, Oordeel.DEELS)).ofFout();

        assertThat(behaald.inhoud().doel(1)).map(Doel::status).contains(Doelstatus.BEHAALD);
        assertThat(weerActief.inhoud().doel(1)).map(Doel::status).contains(Doelstatus.ACTIEF);
        assertThat(weerActief.verwerkEvaluatie(Map.of(1, Oordeel.TE_VROEG)).ofFout())
                .isSameAs(weerActief);
    }

    @Test
    void naAfsluitenVerandertEenEvaluatieNietsMeer() {
        Plan gesloten = eenPlan().metDoel("rust").vastgesteld().nu().sluitAf();

        assertThat(gesloten.verwerkEvaluatie(Map.of(1, Oordeel.BEHAALD)))
                .isEqualTo(geweigerd(PlanFout.PLAN_AFGESLOTEN));
        assertThat(gesloten.magVoortgang(List.of(1)).foutcode()).contains(PlanFout.PLAN_AFGESLOTEN);
    }
}
