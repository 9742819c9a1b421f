package nl.zaakregie.plan.application;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.DeelplanAfgeschaald;
import nl.zaakregie.api.gebeurtenis.GroepstrajectAfgesloten;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Eindreden;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoeringen.Stap;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A deelplan that goes on without regie. */
class AfschalenTest {

    private static final Beeindiging VOORTGEZET =
            new Beeindiging(Eindreden.VOORTGEZET_ALS_ENKELVOUDIG, Optional.of("alleen dit nog"), Optional.empty());

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan = opstelling.met(eenPlan()
            .in(opstelling.traject)
            .metDoel("rust", SANNE)
            .vastgesteld()
            .nu());

    @Test
    @Tag("INV-28")
    void gaatPasZonderRegieVerderAlsHetTrajectIsAfgesloten() {
        DeelplanId id = gestart("schuldhulp", Optional.of(Medewerkers.VISSER.id()));

        opstelling.uitvoeren().beeindig(plan.id(), id, VOORTGEZET).ofFout();

        assertThat(opstelling.afsluitcontrole().bezwaren(opstelling.traject)).isEmpty();
        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanAfgeschaald.class))
                .isEmpty();
        assertThat(behandelaars()).containsExactly(Medewerkers.VISSER.id());

        sluit();

        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanAfgeschaald.class))
                .containsExactly(new DeelplanAfgeschaald(
                        id,
                        opstelling.traject,
                        opstelling
                                .uitvoeringen
                                .vind(id)
                                .orElseThrow()
                                .zaak()
                                .orElseThrow()
                                .zaak(),
                        "schuldhulp",
                        List.of(SANNE.id()),
                        Medewerkers.VISSER.id(),
                        LocalDate.now(opstelling.klok),
                        false));
        assertThat(behandelaars()).isEmpty();
    }

    @Test
    @Tag("INV-24")
    void laatDeZaakOpenEnDeGeschiedenisStaan() {
        DeelplanId id = gestart("schuldhulp", Optional.of(Medewerkers.VISSER.id()));
        opstelling.uitvoeren().beeindig(plan.id(), id, VOORTGEZET).ofFout();

        sluit();

        assertThat(opstelling.uitgaand.berichten(SluitZaak.class)).isEmpty();
        assertThat(opstelling.uitvoeringen.stappen(id))
                .last()
                .extracting(Stap::reden, Stap::door, Stap::toelichting)
                .containsExactly(
                        Optional.of(Eindreden.VOORTGEZET_ALS_ENKELVOUDIG),
                        Optional.of(Medewerkers.JANSEN.id()),
                        Optional.of("alleen dit nog"));
    }

    @Test
    void watIsHernomenEnDaarnaGeeindigdGaatNietVerder() {
        DeelplanId id = gestart("schuldhulp", Optional.of(Medewerkers.VISSER.id()));
        opstelling.uitvoeren().beeindig(plan.id(), id, VOORTGEZET).ofFout();
        opstelling.uitvoeren().herneem(plan.id(), id).ofFout();
        opstelling
                .uitvoeren()
                .beeindig(plan.id(), id, new Beeindiging(Eindreden.DOELEN_BEHAALD, Optional.empty(), Optional.empty()))
                .ofFout();

        sluit();

        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanAfgeschaald.class))
                .isEmpty();
    }

    @Test
    @Tag("INV-13")
    void weigertZonderBehandelaarVanDeGemeenteZonderZaakEnMetResultaat() {
        DeelplanId vanBuiten = gestart("schuldhulp", Optional.empty());
        DeelplanId zonderZaak = voegToe("wmo", Optional.of(Medewerkers.VISSER.id()));
        DeelplanId metResultaat = gestart("schuldhulp", Optional.of(Medewerkers.VISSER.id()));

        assertThat(opstelling.uitvoeren().beeindig(plan.id(), vanBuiten, VOORTGEZET))
                .isEqualTo(geweigerd(PlanFout.GEEN_BEHANDELAAR));
        assertThat(opstelling.uitvoeren().beeindig(plan.id(), zonderZaak, VOORTGEZET))
                .isEqualTo(geweigerd(PlanFout.KAN_NIET_VOORTGAAN));
        assertThat(opstelling
                        .uitvoeren()
                        .beeindig(
                                plan.id(),
                                metResultaat,
                                new Beeindiging(
                                        Eindreden.VOORTGEZET_ALS_ENKELVOUDIG,
                                        Optional.empty(),
                                        Optional.of("Verleend"))))
                .isEqualTo(geweigerd(PlanFout.KAN_NIET_VOORTGAAN));
    }

    @Test
    @Tag("INV-13")
    void watVerderGaatHoudtEenBehandelaarVanDeGemeenteTotHetTrajectSluit() {
        DeelplanId id = gestart("schuldhulp", Optional.of(Medewerkers.VISSER.id()));
        opstelling.uitvoeren().beeindig(plan.id(), id, VOORTGEZET).ofFout();

        assertThat(wijzig(id, Optional.empty())).isEqualTo(geweigerd(PlanFout.GEEN_BEHANDELAAR));
        assertThat(wijzig(id, Optional.of(new Deelplan.Behandelaar("van buiten", Optional.empty()))))
                .isEqualTo(geweigerd(PlanFout.GEEN_BEHANDELAAR));
        wijzig(id, Optional.of(new Deelplan.Behandelaar("Koen Mulder", Optional.of(Medewerkers.MULDER.id()))))
                .ofFout();
        sluit();

        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanAfgeschaald.class))
                .extracting(DeelplanAfgeschaald::behandelaar)
                .containsExactly(Medewerkers.MULDER.id());
    }

    private Uitkomst<Plan> wijzig(DeelplanId id, Optional<Deelplan.Behandelaar> behandelaar) {
        Plan nu = opstelling.plannen.vind(plan.id()).orElseThrow();
        Deelplan oud = nu.inhoud().deelplan(id).orElseThrow();
        return opstelling
                .bijhouden()
                .wijzigDeelplan(
                        plan.id(),
                        nu.versie(),
                        new Deelplan(
                                id,
                                oud.nummer(),
                                oud.naam(),
                                oud.zaaktype(),
                                oud.personen(),
                                oud.doelen(),
                                behandelaar,
                                oud.uitvoerder(),
                                oud.planning()));
    }

    private void sluit() {
        opstelling.afsluiten().bij(new GroepstrajectAfgesloten(G1.id(), opstelling.traject, "VOLDOENDE_ZELFREDZAAM"));
    }

    private List<MedewerkerId> behandelaars() {
        return opstelling.dossiers.team(opstelling.traject).stream()
                .filter(lid -> lid.rol() == Rol.BEHANDELAAR && lid.tot().isEmpty())
                .map(Teamlid::medewerker)
                .toList();
    }

    private DeelplanId gestart(String product, Optional<MedewerkerId> behandelaar) {
        DeelplanId id = voegToe(product, behandelaar);
        opstelling.uitvoeren().start(plan.id(), id).ofFout();
        opstelling.voerUit("deelplanzaakAanmaken", id);
        return id;
    }

    private DeelplanId voegToe(String product, Optional<MedewerkerId> behandelaar) {
        Deelplan deelplan = new Deelplan(
                DeelplanId.nieuw(),
                0,
                "Hulp",
                Optional.of(product),
                List.of(SANNE.id()),
                List.of(1),
                Optional.of(new Deelplan.Behandelaar("behandelaar", behandelaar)),
                Deelplan.Uitvoerdersoort.GEMEENTE,
                new Deelplan.Planning(Optional.empty(), Optional.empty()));
        opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), deelplan)
                .ofFout();
        return deelplan.id();
    }
}
