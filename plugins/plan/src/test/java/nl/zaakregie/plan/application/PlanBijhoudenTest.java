package nl.zaakregie.plan.application;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.doel;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.plan.domain.PlanBouwer.probleem;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.DeelplanToegevoegd;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Doelstatus;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.testkit.geheugen.GeslotenToegang;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanBijhoudenTest {

    private final Planopstelling opstelling = new Planopstelling();

    @Test
    @Tag("INV-12")
    void legtVanIedereVersieAuteurEnTijdstipVast() {
        Plan plan = opstelling.met(eenPlan().in(opstelling.traject).nu());
        opstelling.gebruikers.meldAan(Medewerkers.VOS);

        opstelling
                .bijhouden()
                .voegProbleemToe(plan.id(), Optional.of(1), probleem("somber", SANNE))
                .ofFout();

        Planversie versie = opstelling.plannen.versie(plan.id(), 2).orElseThrow();
        assertThat(versie.auteur()).isEqualTo(Medewerkers.VOS.id());
        assertThat(versie.op()).isEqualTo(opstelling.klok.instant());
    }

    @Test
    @Tag("INV-12")
    void tweedeSchrijverKrijgtEenConflictDatNoemtWatErIsVeranderd() {
        Plan plan =
                opstelling.met(eenPlan().in(opstelling.traject).metDoel("rust").nu());
        Doel doel = plan.inhoud().doel(1).orElseThrow();
        opstelling.bijhouden().wijzigDoel(plan.id(), plan.versie(), metStatus(doel, Doelstatus.ACTIEF));

        Uitkomst<Plan> tweede =
                opstelling.bijhouden().wijzigDoel(plan.id(), plan.versie(), metStatus(doel, Doelstatus.VERVALLEN));

        assertThat(tweede)
                .isEqualTo(geweigerd(PlanFout.VERSIECONFLICT, List.of(new Foutdetail("doel 1", "gewijzigd: stand"))));
        assertThat(opstelling.plannen.vind(plan.id()).orElseThrow().inhoud().doel(1))
                .map(Doel::status)
                .contains(Doelstatus.ACTIEF);
    }

    @Test
    void toevoegenZonderVersieOverschrijftNietsEnMag() {
        Plan plan =
                opstelling.met(eenPlan().in(opstelling.traject).metDoel("rust").nu());

        Uitkomst<Plan> uitkomst = opstelling.bijhouden().voegDoelToe(plan.id(), Optional.empty(), doel("overzicht"));

        assertThat(uitkomst.ofFout().inhoud().doelen()).hasSize(2);
    }

    @Test
    void deelplanBegintAlsVoorstelEnWordtGemeld() {
        Plan plan = opstelling.met(eenPlan().in(opstelling.traject).nu());
        Deelplan deelplan = gemeentelijkDeelplan("schuldhulp", SANNE);

        opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), deelplan)
                .ofFout();

        assertThat(opstelling.uitvoeringen.vind(deelplan.id()).orElseThrow().status())
                .isEqualTo(Deelplanstatus.VOORGESTELD);
        assertThat(opstelling.gebeurtenissen.gepubliceerd())
                .containsExactly(new DeelplanToegevoegd(deelplan.id(), plan.id(), opstelling.traject));
        assertThat(opstelling.uitgaand.geplaatst()).isEmpty();
    }

    @Test
    void weigertEenProductDatNietInDeCatalogusStaat() {
        Plan plan = opstelling.met(eenPlan().in(opstelling.traject).nu());

        Uitkomst<Plan> uitkomst = opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), gemeentelijkDeelplan("luchtkasteel", SANNE));

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class, w -> assertThat(w.foutcode()).isEqualTo(PlanFout.ONBEKEND_ZAAKTYPE));
        assertThat(opstelling.gebeurtenissen.gepubliceerd()).isEmpty();
    }

    @Test
    void vraagtToegangVoorErIetsGebeurt() {
        Planopstelling gesloten = new Planopstelling(new GeslotenToegang());
        Plan plan = gesloten.met(eenPlan().in(gesloten.traject).nu());

        assertThatThrownBy(() -> gesloten.bijhouden().voegDoelToe(plan.id(), Optional.empty(), doel("rust")))
                .isInstanceOf(SociaalDomeinException.class);
        assertThat(gesloten.plannen.vind(plan.id())).contains(plan);
    }

    @Test
    void weigertEenOnbekendPlanInDezelfdeWoordenAlsEenPlanBuitenBereik() {
        Planopstelling gesloten = new Planopstelling(new GeslotenToegang());
        Plan plan = gesloten.met(eenPlan().in(gesloten.traject).nu());

        assertThat(foutVan(gesloten, PlanId.nieuw())).isEqualTo(foutVan(gesloten, plan.id()));
    }

    private static String foutVan(Planopstelling opstelling, PlanId id) {
        try {
            opstelling.bijhouden().voegDoelToe(id, Optional.empty(), doel("rust"));
            return "";
        } catch (SociaalDomeinException e) {
            return e.getMessage() + e.details();
        }
    }

    private static Doel metStatus(Doel doel, Doelstatus status) {
        return new Doel(
                doel.nummer(),
                doel.leefdomein(),
                doel.omschrijving(),
                doel.personen(),
                doel.indicator(),
                doel.termijn(),
                status);
    }
}
