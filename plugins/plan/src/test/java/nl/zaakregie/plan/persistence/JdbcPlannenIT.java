package nl.zaakregie.plan.persistence;

import static nl.zaakregie.plan.domain.PlanBouwer.doel;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.domain.Evaluatie;
import nl.zaakregie.plan.domain.Oordeel;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Vastlegging;
import nl.zaakregie.plan.domain.Voortgang;
import nl.zaakregie.plan.domain.Wijziging;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.springframework.dao.DuplicateKeyException;

class JdbcPlannenIT {

    private static final MedewerkerId JANSEN = Medewerkers.JANSEN.id();
    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @OpElkeDatabase
    @Tag("INV-24")
    void bewaartIedereVersieZoalsZijWas(Databasesoort soort) {
        JdbcPlannen plannen = plannen(soort);
        Plan eerste = eenPlan()
                .voor(G1)
                .metDoel("rust", SANNE)
                .metActie("post sorteren")
                .metDeelplan(gemeentelijkDeelplan("schuldhulp", SANNE))
                .nu();
        plannen.bewaar(eerste, JANSEN, NU);
        Plan tweede = eerste.voegDoelToe(doel("overzicht"), G1.clientIds()).ofFout();

        plannen.bewaar(tweede, Medewerkers.VOS.id(), NU.plusSeconds(60));

        assertThat(plannen.vind(eerste.id())).contains(tweede);
        assertThat(plannen.versie(eerste.id(), eerste.versie()))
                .contains(new Planversie(eerste.versie(), Wijziging.DEELPLAN_TOEGEVOEGD, JANSEN, NU, eerste.inhoud()));
        assertThat(plannen.versies(eerste.id()))
                .extracting(Planversie::auteur)
                .containsExactly(JANSEN, Medewerkers.VOS.id());
    }

    @OpElkeDatabase
    @Tag("INV-01")
    void laatGeenTweedeLopendPlanVanEenGroepToe(Databasesoort soort) {
        JdbcPlannen plannen = plannen(soort);
        plannen.bewaar(eenPlan().voor(G1).nu(), JANSEN, NU);

        assertThatThrownBy(() -> plannen.bewaar(eenPlan().voor(G1).nu(), JANSEN, NU))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @OpElkeDatabase
    @Tag("INV-02")
    void laatNaAfsluitenEenVolgendPlanToe(Databasesoort soort) {
        JdbcPlannen plannen = plannen(soort);
        Plan eerste = eenPlan().voor(G1).nu();
        plannen.bewaar(eerste, JANSEN, NU);
        plannen.bewaar(eerste.sluitAf(), JANSEN, NU);
        Plan volgend = Plan.geopend(PlanId.nieuw(), G1.id(), DossierId.nieuw(), Optional.of(eerste.id()));

        plannen.bewaar(volgend, JANSEN, NU);

        assertThat(plannen.lopendVan(G1.id())).contains(volgend);
        assertThat(plannen.vanTraject(eerste.traject()))
                .map(Plan::status)
                .contains(eerste.sluitAf().status());
    }

    @OpElkeDatabase
    void bewaartVoortgangEnEvaluatiesNaElkaar(Databasesoort soort) {
        JdbcPlannen plannen = plannen(soort);
        Plan plan = eenPlan().metDoel("rust").nu();
        plannen.bewaar(plan, JANSEN, NU);
        Voortgang rood = voortgang(Voortgang.Kleur.ROOD);
        Voortgang groen = voortgang(Voortgang.Kleur.GROEN);
        Evaluatie evaluatie = new Evaluatie(
                List.of(new Evaluatie.Doeloordeel(1, Oordeel.DEELS, Optional.of("het gaat beter"), Optional.of("3"))),
                Evaluatie.Besluit.DOORGAAN,
                Optional.of(LocalDate.parse("2027-02-15")),
                List.of(SANNE.id()));

        plannen.bewaarVoortgang(plan.id(), new Vastlegging<>(2, JANSEN, NU, rood));
        plannen.bewaarVoortgang(plan.id(), new Vastlegging<>(2, JANSEN, NU, groen));
        plannen.bewaarEvaluatie(plan.id(), new Vastlegging<>(2, JANSEN, NU, evaluatie));

        assertThat(plannen.voortgang(plan.id())).extracting(Vastlegging::inhoud).containsExactly(groen, rood);
        assertThat(plannen.evaluaties(plan.id())).containsExactly(new Vastlegging<>(2, JANSEN, NU, evaluatie));
    }

    private static Voortgang voortgang(Voortgang.Kleur kleur) {
        return new Voortgang(List.of(new Voortgang.Doelvoortgang(1, kleur, Optional.empty())));
    }

    private static JdbcPlannen plannen(Databasesoort soort) {
        return new JdbcPlannen(soort.vers("plan").jdbc());
    }
}
