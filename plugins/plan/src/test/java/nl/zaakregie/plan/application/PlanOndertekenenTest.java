package nl.zaakregie.plan.application;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.eigenDeelplan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.ELIF;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.PlanOndertekend;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Ondertekening;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitzetten;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanOndertekenenTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan = opstelling.met(
            eenPlan().in(opstelling.traject).metDoel("rust").vastgesteld().nu());

    @Test
    @Tag("AF-03.5")
    @Tag("INV-25")
    void legtPerPartijVastWieWanneerEnHoeHeeftOndertekend() {
        onderteken(lid(SANNE, ELIF, KEREM)).ofFout();
        onderteken(new Ondertekening(
                        UUID.randomUUID(),
                        Ondertekening.Partij.AANBIEDER,
                        Optional.empty(),
                        Optional.of("De Brug"),
                        List.of(),
                        Ondertekening.Wijze.DIGITAAL,
                        LocalDate.parse("2026-11-23")))
                .ofFout();

        assertThat(opstelling.plannen.ondertekeningen(plan.id()).alle())
                .extracting(v -> v.inhoud().partij())
                .containsExactlyInAnyOrder(Ondertekening.Partij.GROEPSLID, Ondertekening.Partij.AANBIEDER);
        assertThat(opstelling.gebeurtenissen.gepubliceerd(PlanOndertekend.class))
                .isEmpty();
    }

    @Test
    @Tag("AF-03.5")
    void hetPlanIsOndertekendAlsErVoorIederGroepslidIsGetekend() {
        onderteken(lid(SANNE, ELIF, KEREM)).ofFout();

        onderteken(lid(TRUUS)).ofFout();

        assertThat(opstelling.gebeurtenissen.gepubliceerd(PlanOndertekend.class))
                .containsExactly(new PlanOndertekend(plan.id(), plan.traject(), plan.versie()));
    }

    @Test
    @Tag("AF-03.5")
    void nogEensTekenenGeeftGeenTweedeHandtekening() {
        onderteken(lid(SANNE)).ofFout();

        assertThat(onderteken(lid(SANNE))).isEqualTo(geweigerd(PlanFout.AL_ONDERTEKEND));
        assertThat(opstelling.plannen.ondertekeningen(plan.id()).alle()).hasSize(1);
    }

    @Test
    @Tag("AF-03.5")
    void eenHandtekeningTeltVoorDeVersieDieOpTafelLag() {
        onderteken(lid(SANNE, ELIF, KEREM, TRUUS)).ofFout();
        Plan later = opstelling.met(plan.stelVast().ofFout());

        assertThat(opstelling.plannen.ondertekeningen(plan.id()).isOndertekendVoor(plan, G1.clientIds()))
                .isTrue();
        assertThat(opstelling.plannen.ondertekeningen(plan.id()).isOndertekendVoor(later, G1.clientIds()))
                .isFalse();
        assertThat(onderteken(lid(SANNE))).isInstanceOf(Uitkomst.Gelukt.class);
    }

    @Test
    void weigertEenConceptEenVreemdeEnEenDagInDeToekomst() {
        Planopstelling concept = new Planopstelling();
        Plan nieuw = concept.met(eenPlan().in(concept.traject).metDoel("rust").nu());
        Ondertekening morgen = new Ondertekening(
                UUID.randomUUID(),
                Ondertekening.Partij.GROEPSLID,
                Optional.of(SANNE.id()),
                Optional.empty(),
                List.of(),
                Ondertekening.Wijze.OP_PAPIER,
                LocalDate.parse("2030-01-01"));

        assertThat(concept.ondertekenen().onderteken(nieuw.id(), lid(SANNE)))
                .isEqualTo(geweigerd(PlanFout.NIETS_TE_ONDERTEKENEN));
        assertThat(onderteken(lid(MURAT))).isEqualTo(geweigerd(PlanFout.GEEN_GROEPSLID));
        assertThat(onderteken(morgen)).isEqualTo(geweigerd(PlanFout.DATUM_IN_TOEKOMST));
    }

    @Test
    @Tag("AF-03.5")
    @Tag("INV-25")
    void uitzettenWachtOpOndertekeningDoorOfNamensWieHetDeelplanIsAlsDeGemeenteDatWil() {
        opstelling.uitzetten = Uitzetten.NA_ONDERTEKENEN;
        DeelplanId gemeente = voegToe(gemeentelijkDeelplan("wmo", KEREM));
        DeelplanId netwerk = voegToe(eigenDeelplan(KEREM));

        Uitkomst<Uitvoering> ongetekend = opstelling.uitvoeren().start(plan.id(), gemeente);
        Uitkomst<Uitvoering> eigen = opstelling.uitvoeren().start(plan.id(), netwerk);
        onderteken(lid(SANNE, KEREM)).ofFout();
        Uitkomst<Uitvoering> getekend = opstelling.uitvoeren().start(plan.id(), gemeente);

        assertThat(ongetekend).isEqualTo(geweigerd(PlanFout.NIET_ONDERTEKEND));
        assertThat(eigen).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(getekend).isInstanceOf(Uitkomst.Gelukt.class);
    }

    @Test
    @Tag("INV-25")
    void eenPlanZonderHandtekeningLooptAlsDeGemeenteDatToestaat() {
        DeelplanId id = voegToe(gemeentelijkDeelplan("wmo", KEREM));

        assertThat(opstelling.uitvoeren().start(plan.id(), id)).isInstanceOf(Uitkomst.Gelukt.class);
    }

    private DeelplanId voegToe(Deelplan deelplan) {
        opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), deelplan)
                .ofFout();
        return deelplan.id();
    }

    private Uitkomst<Ondertekening> onderteken(Ondertekening ondertekening) {
        return opstelling.ondertekenen().onderteken(plan.id(), ondertekening);
    }

    private static Ondertekening lid(Persoon wie, Persoon... namens) {
        return new Ondertekening(
                UUID.randomUUID(),
                Ondertekening.Partij.GROEPSLID,
                Optional.of(wie.id()),
                Optional.empty(),
                Stream.of(namens).map(Persoon::id).toList(),
                Ondertekening.Wijze.OP_PAPIER,
                LocalDate.parse("2026-11-23"));
    }
}
