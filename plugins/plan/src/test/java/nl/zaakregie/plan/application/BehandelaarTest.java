package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Eindreden;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The behandelaar and his deelplan. */
class BehandelaarTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan = opstelling.met(eenPlan()
            .in(opstelling.traject)
            .metDoel("rust", SANNE)
            .metDoel("geen ontruiming")
            .metDoel("naar school", KEREM)
            .vastgesteld()
            .nu());
    private final DeelplanId schuldhulp = voegToe("schuldhulp", List.of(1, 2, 3), SANNE);
    private final DeelplanId wmo = voegToe("wmo", List.of(2), TRUUS);

    @Test
    @Tag("INV-13")
    void krijgtZijnBandMetHetDossierBijHetInplannenEnVerliestHaarBijHetEinde() {
        assertThat(huidigTeam()).doesNotContain(Medewerkers.VISSER.id());

        opstelling.uitvoeren().planIn(plan.id(), schuldhulp).ofFout();
        assertThat(huidigTeam()).contains(Medewerkers.VISSER.id());

        opstelling.uitvoeren().start(plan.id(), schuldhulp).ofFout();
        opstelling.uitvoeren().start(plan.id(), wmo).ofFout();
        beeindig(schuldhulp);
        assertThat(huidigTeam()).as("heeft nog een deelplan").contains(Medewerkers.VISSER.id());

        beeindig(wmo);
        assertThat(huidigTeam()).doesNotContain(Medewerkers.VISSER.id());
        assertThat(opstelling.dossiers.team(opstelling.traject))
                .anySatisfy(lid -> assertThat(lid.medewerker()).isEqualTo(Medewerkers.VISSER.id()));
    }

    @Test
    @Tag("INV-13")
    void eenOpvolgerKrijgtDeBandEnDeVorigeVerliestHaarMeteen() {
        opstelling.uitvoeren().start(plan.id(), schuldhulp).ofFout();
        Plan nu = opstelling.plannen.vind(plan.id()).orElseThrow();

        opstelling
                .bijhouden()
                .wijzigDeelplan(
                        plan.id(),
                        nu.versie(),
                        deelplan(
                                schuldhulp,
                                "schuldhulp",
                                List.of(1),
                                Medewerkers.MULDER.id().waarde(),
                                SANNE))
                .ofFout();

        assertThat(huidigTeam()).contains(Medewerkers.MULDER.id()).doesNotContain(Medewerkers.VISSER.id());
    }

    @Test
    @Tag("INV-13")
    void eenLopendDeelplanVerliestZijnBehandelaarNiet() {
        opstelling.uitvoeren().start(plan.id(), schuldhulp).ofFout();
        Plan nu = opstelling.plannen.vind(plan.id()).orElseThrow();
        Deelplan met = nu.inhoud().deelplan(schuldhulp).orElseThrow();
        Deelplan zonder = new Deelplan(
                met.id(),
                met.nummer(),
                met.naam(),
                met.zaaktype(),
                met.personen(),
                met.doelen(),
                Optional.empty(),
                met.uitvoerder(),
                met.planning());

        assertThat(opstelling.bijhouden().wijzigDeelplan(plan.id(), nu.versie(), zonder))
                .isEqualTo(Uitkomst.geweigerd(PlanFout.GEEN_BEHANDELAAR));
    }

    @Test
    @Tag("AF-03.2")
    void zietZijnDeelplanMetDeDoelenVanDiePersonenOfVanDeGroepEnNietsAnders() {
        opstelling.uitvoeren().start(plan.id(), schuldhulp).ofFout();
        opstelling.gebruikers.meldAan(Medewerkers.VISSER);

        Deelplanblad blad = getoond(() -> opstelling.inzien().blad(visser(), plan.id(), schuldhulp));

        assertThat(blad.deelplan().id()).isEqualTo(schuldhulp);
        assertThat(blad.doelen())
                .extracting(Planweergave.Doelweergave::omschrijving)
                .containsExactly("rust", "geen ontruiming");
        assertThat(opstelling.inzage.getoond())
                .last()
                .satisfies(a -> assertThat(a.betrokkenen()).containsExactly(SANNE.id()));
    }

    @Test
    void vindtZijnLopendeDeelplannenEnGeenAndere() {
        opstelling.uitvoeren().start(plan.id(), schuldhulp).ofFout();

        List<Vrijgegeven<Deelplanblad>> eigen = opstelling.inzien().eigen(visser(), Bladzijde.EERSTE);

        assertThat(eigen).hasSize(1);
        assertThat(opstelling
                        .inzien()
                        .eigen(
                                new Inzageverzoek(Medewerkers.MULDER, new Doel("uitvoering"), "eigen deelplannen"),
                                Bladzijde.EERSTE))
                .isEmpty();
    }

    @Test
    void watVanEenAnderIsVraagtDeBandVanDeRegisseur() {
        OpenToegang toegang = new OpenToegang();
        Planopstelling andere = new Planopstelling(toegang);
        Plan ander = andere.met(eenPlan()
                .in(andere.traject)
                .metDoel("rust", SANNE)
                .vastgesteld()
                .nu());
        Deelplan deelplan = deelplan(DeelplanId.nieuw(), "wmo", List.of(1), "mw-visser", SANNE);
        andere.bijhouden()
                .voegDeelplanToe(ander.id(), Optional.empty(), deelplan)
                .ofFout();

        andere.inzien().blad(visser(), ander.id(), deelplan.id());
        andere.inzien()
                .blad(
                        new Inzageverzoek(Medewerkers.MULDER, new Doel("uitvoering"), "deelplan"),
                        ander.id(),
                        deelplan.id());

        assertThat(toegang.vragen())
                .filteredOn(vraag -> vraag.handeling().equals("deelplan raadplegen"))
                .extracting(OpenToegang.Vraag::rollen)
                .containsExactly(Set.of(Rol.BEHANDELAAR), Set.of(Rol.REGISSEUR));
    }

    private Deelplanblad getoond(Runnable vraag) {
        vraag.run();
        List<Aangeboden<?>> getoond = opstelling.inzage.getoond();
        return (Deelplanblad) getoond.get(getoond.size() - 1).waarde();
    }

    private static Inzageverzoek visser() {
        return new Inzageverzoek(Medewerkers.VISSER, new Doel("uitvoering"), "deelplan raadplegen");
    }

    private List<MedewerkerId> huidigTeam() {
        return opstelling.dossiers.team(opstelling.traject).stream()
                .filter(lid -> lid.rol() == Rol.BEHANDELAAR && lid.tot().isEmpty())
                .map(Teamlid::medewerker)
                .toList();
    }

    private void beeindig(DeelplanId id) {
        opstelling
                .uitvoeren()
                .beeindig(plan.id(), id, new Beeindiging(Eindreden.DOELEN_BEHAALD, Optional.empty(), Optional.empty()))
                .ofFout();
    }

    private DeelplanId voegToe(String product, List<Integer> doelen, Persoon persoon) {
        Deelplan deelplan = deelplan(DeelplanId.nieuw(), product, doelen, "mw-visser", persoon);
        opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), deelplan)
                .ofFout();
        return deelplan.id();
    }

    private static Deelplan deelplan(
            DeelplanId id, String product, List<Integer> doelen, String medewerker, Persoon persoon) {
        return new Deelplan(
                id,
                0,
                "Hulp " + product,
                Optional.of(product),
                List.of(persoon.id()),
                doelen,
                Optional.of(new Deelplan.Behandelaar("behandelaar", Optional.of(new MedewerkerId(medewerker)))),
                Deelplan.Uitvoerdersoort.GEMEENTE,
                new Deelplan.Planning(Optional.empty(), Optional.empty()));
    }
}
