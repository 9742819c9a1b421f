package nl.zaakregie.plan.application;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.DeelplanHervat;
import nl.zaakregie.api.gebeurtenis.DeelplanOnderbroken;
import nl.zaakregie.api.gebeurtenis.OverdrachtVerstuurd;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeelplanOnderbrekenTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Deelplan deelplan = gemeentelijkDeelplan("wmo", SANNE);
    private final Plan plan = opstelling.met(
            eenPlan().in(opstelling.traject).metDoel("rust").vastgesteld().nu());

    @Test
    @Tag("AF-03.2")
    void eenLopendDeelplanStoptTijdelijkEnGaatVerderOpDezelfdeZaak() {
        start();
        int zaken = opstelling.uitgaand.geplaatst().size();

        opstelling
                .uitvoeren()
                .onderbreek(plan.id(), deelplan.id(), Optional.of("ziekenhuisopname"))
                .ofFout();
        assertThat(stand()).isEqualTo(Deelplanstatus.TIJDELIJK_GESTOPT);
        opstelling.uitvoeren().hervat(plan.id(), deelplan.id()).ofFout();

        assertThat(stand()).isEqualTo(Deelplanstatus.GESTART);
        assertThat(opstelling.uitgaand.geplaatst()).hasSize(zaken);
        assertThat(opstelling.uitvoeringen.stappen(deelplan.id()))
                .extracting(Uitvoeringen.Stap::status)
                .endsWith(Deelplanstatus.TIJDELIJK_GESTOPT, Deelplanstatus.GESTART);
        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanOnderbroken.class))
                .hasSize(1);
        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanHervat.class)).hasSize(1);
    }

    @Test
    void alleenWatLooptStoptEnAlleenWatGestoptIsGaatVerder() {
        voegToe();

        assertThat(opstelling.uitvoeren().onderbreek(plan.id(), deelplan.id(), Optional.empty()))
                .isEqualTo(geweigerd(PlanFout.LOOPT_NIET));
        assertThat(opstelling.uitvoeren().hervat(plan.id(), deelplan.id()))
                .isEqualTo(geweigerd(PlanFout.NIET_ONDERBROKEN));
    }

    @Test
    @Tag("INV-28")
    void watTijdelijkIsGestoptIsNogNietBeslist() {
        start();
        opstelling
                .uitvoeren()
                .onderbreek(plan.id(), deelplan.id(), Optional.empty())
                .ofFout();

        assertThat(opstelling.afsluitcontrole().bezwaren(opstelling.traject)).hasSize(1);
    }

    @Test
    @Tag("AF-05.3")
    void eenOverdrachtZonderAntwoordKomtNaDeTermijnInHetWerkVanDeRegisseur() {
        start();
        opstelling.overdrachten().bij(new OverdrachtVerstuurd(deelplan.id(), opstelling.traject));

        assertThat(opstelling.overdrachtswerk().werk(Medewerkers.JANSEN)).isEmpty();
        opstelling.klok.verder(Duration.ofDays(15));

        assertThat(opstelling.overdrachtswerk().werk(Medewerkers.JANSEN))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.onderwerp()).contains(deelplan.id().toString());
                    assertThat(item.rollen()).containsExactly(Rol.REGISSEUR);
                });
        assertThat(opstelling.overdrachtswerk().werk(Medewerkers.VISSER)).isEmpty();
    }

    private void voegToe() {
        opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), deelplan)
                .ofFout();
    }

    private void start() {
        voegToe();
        opstelling.uitvoeren().start(plan.id(), deelplan.id()).ofFout();
    }

    private Deelplanstatus stand() {
        return opstelling.uitvoeringen.vind(deelplan.id()).orElseThrow().status();
    }
}
