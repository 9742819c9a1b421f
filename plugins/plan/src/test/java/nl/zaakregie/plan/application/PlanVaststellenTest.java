package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.PlanUitgevoerd;
import nl.zaakregie.api.gebeurtenis.PlanVastgesteld;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Doelstatus;
import nl.zaakregie.plan.domain.Evaluatie;
import nl.zaakregie.plan.domain.Oordeel;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Voortgang;
import nl.zaakregie.plan.domain.Voortgang.Doelvoortgang;
import nl.zaakregie.plan.domain.Voortgang.Kleur;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanVaststellenTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan =
            opstelling.met(eenPlan().in(opstelling.traject).metDoel("rust").nu());

    @Test
    void vaststellenMeldtHetDeCasusEnVoltooitDeTaak() {
        opstelling.metTaak("opstellenPlan");

        Plan vastgesteld =
                opstelling.vaststellen().stelVast(plan.id(), plan.versie()).ofFout();

        assertThat(opstelling.dossiers.gemeld(opstelling.traject)).containsExactly("planVaststellen");
        assertThat(opstelling.dossiers.voltooid()).extracting(Taak::definitie).containsExactly("opstellenPlan");
        assertThat(opstelling.gebeurtenissen.gepubliceerd())
                .containsExactly(new PlanVastgesteld(plan.id(), opstelling.traject, vastgesteld.versie()));
    }

    @Test
    void weigertVaststellenVanEenVersieDieNietMeerDeLaatsteIs() {
        Uitkomst<Plan> uitkomst = opstelling.vaststellen().stelVast(plan.id(), plan.versie() - 1);

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class, w -> assertThat(w.foutcode()).isEqualTo(PlanFout.VERSIECONFLICT));
        assertThat(opstelling.dossiers.gemeld(opstelling.traject)).isEmpty();
        assertThat(opstelling.gebeurtenissen.gepubliceerd()).isEmpty();
    }

    @Test
    @Tag("INV-12")
    void bijstellenVraagtEenTaakAlsDieErNogNietIs() {
        opstelling.vaststellen().stelBij(plan.id());
        opstelling.metTaak("opstellenPlan");
        opstelling.vaststellen().stelBij(plan.id());

        assertThat(opstelling.dossiers.gemeld(opstelling.traject)).containsExactly("planBijstellen");
    }

    @Test
    void uitgevoerdMeldenTeltEenKeer() {
        opstelling.vaststellen().stelVast(plan.id(), plan.versie()).ofFout();

        opstelling.vaststellen().meldUitgevoerd(plan.id()).ofFout();
        opstelling.vaststellen().meldUitgevoerd(plan.id()).ofFout();

        assertThat(opstelling.gebeurtenissen.gepubliceerd(PlanUitgevoerd.class)).hasSize(1);
        assertThat(opstelling.dossiers.gemeld(opstelling.traject)).containsExactly("planVaststellen", "planUitgevoerd");
    }

    @Test
    void legtVoortgangVastMetEnZonderTaak() {
        opstelling.voortgang().monitor(plan.id(), voortgang(1, Kleur.ROOD)).ofFout();
        opstelling.metTaak("monitorenVoortgang");

        opstelling.voortgang().monitor(plan.id(), voortgang(1, Kleur.GROEN)).ofFout();

        assertThat(opstelling.plannen.voortgang(plan.id()))
                .extracting(v -> v.inhoud().doelen().get(0).kleur())
                .containsExactly(Kleur.GROEN, Kleur.ROOD);
        assertThat(opstelling.dossiers.voltooid()).extracting(Taak::definitie).containsExactly("monitorenVoortgang");
    }

    @Test
    void weigertVoortgangVanEenOnbekendDoel() {
        Uitkomst<Plan> uitkomst = opstelling.voortgang().monitor(plan.id(), voortgang(9, Kleur.ROOD));

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class, w -> assertThat(w.foutcode()).isEqualTo(PlanFout.ONBEKEND_DOEL));
        assertThat(opstelling.plannen.voortgang(plan.id())).isEmpty();
    }

    @Test
    void evaluatieWerktDoelenBijInEenNieuweVersieEnVraagtBijstelling() {
        opstelling.metTaak("evaluerenResultaat");

        Plan nieuw = opstelling
                .voortgang()
                .evalueer(plan.id(), evaluatie(Oordeel.BEHAALD, Evaluatie.Besluit.BIJSTELLEN))
                .ofFout();

        assertThat(nieuw.versie()).isEqualTo(plan.versie() + 1);
        assertThat(nieuw.inhoud().doel(1)).map(Doel::status).contains(Doelstatus.BEHAALD);
        assertThat(opstelling.plannen.evaluaties(plan.id())).hasSize(1);
        assertThat(opstelling.dossiers.voltooid()).extracting(Taak::definitie).containsExactly("evaluerenResultaat");
        assertThat(opstelling.dossiers.gemeld(opstelling.traject)).containsExactly("planBijstellen");
    }

    @Test
    void evaluatieZonderGevolgMaaktGeenNieuweVersie() {
        Plan nieuw = opstelling
                .voortgang()
                .evalueer(plan.id(), evaluatie(Oordeel.DEELS, Evaluatie.Besluit.DOORGAAN))
                .ofFout();

        assertThat(nieuw.versie()).isEqualTo(plan.versie());
        assertThat(opstelling.plannen.evaluaties(plan.id())).hasSize(1);
    }

    private static Voortgang voortgang(int doel, Kleur kleur) {
        return new Voortgang(List.of(new Doelvoortgang(doel, kleur, Optional.empty())));
    }

    private static Evaluatie evaluatie(Oordeel oordeel, Evaluatie.Besluit besluit) {
        return new Evaluatie(
                List.of(new Evaluatie.Doeloordeel(1, oordeel, Optional.empty(), Optional.empty())),
                besluit,
                Optional.empty(),
                List.of());
    }
}
