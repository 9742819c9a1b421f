package nl.zaakregie.plan.application;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.deelplanZonderBehandelaar;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.eigenDeelplan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebeurtenis.DeelplanBeeindigd;
import nl.zaakregie.api.gebeurtenis.DeelplanGestart;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.api.gebeurtenis.OverdrachtVerstuurd;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Eindreden;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planstatus;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen.Stap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeelplanUitvoerenTest {

    private static final Beeindiging BEHAALD =
            new Beeindiging(Eindreden.DOELEN_BEHAALD, Optional.empty(), Optional.empty());
    private static final Beeindiging BEHAALD_EN_DICHT =
            new Beeindiging(Eindreden.DOELEN_BEHAALD, Optional.empty(), Optional.of("Verleend"));

    private final Planopstelling opstelling = new Planopstelling();
    private Plan plan = opstelling.met(
            eenPlan().in(opstelling.traject).metDoel("rust").vastgesteld().nu());

    @Test
    void startTweeDeelplannenNaastElkaarEnEenLater() {
        DeelplanId schuldhulp = voegToe(gemeentelijkDeelplan("schuldhulp", SANNE));
        DeelplanId jeugd = voegToe(gemeentelijkDeelplan("jeugdhulp", KEREM));
        DeelplanId wmo = voegToe(gemeentelijkDeelplan("wmo", TRUUS));
        opstelling.uitvoeren().start(plan.id(), schuldhulp).ofFout();
        opstelling.uitvoeren().start(plan.id(), jeugd).ofFout();
        opstelling.uitvoeren().planIn(plan.id(), wmo).ofFout();

        Uitvoering later = opstelling.uitvoeren().start(plan.id(), wmo).ofFout();

        assertThat(later.status()).isEqualTo(Deelplanstatus.GESTART);
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject))
                .hasSize(3)
                .allMatch(o -> o.definitie().equals("uitvoerenDeelplan") && o.stand() == Onderdeel.Stand.ACTIEF);
        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanGestart.class))
                .extracting(DeelplanGestart::deelplan)
                .containsExactly(schuldhulp, jeugd, wmo);
        assertThat(opstelling.plannen.vind(plan.id())).map(Plan::status).contains(Planstatus.IN_UITVOERING);
    }

    @Test
    @Tag("INV-13")
    void weigertStartZonderBehandelaar() {
        DeelplanId id = voegToe(deelplanZonderBehandelaar(SANNE));

        assertThat(opstelling.uitvoeren().start(plan.id(), id)).isEqualTo(geweigerd(PlanFout.GEEN_BEHANDELAAR));
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject)).isEmpty();
    }

    @Test
    void weigertEenGemeentelijkProductZolangHetPlanConceptIs() {
        concept();
        DeelplanId id = voegToe(gemeentelijkDeelplan("wmo", SANNE));

        assertThat(opstelling.uitvoeren().start(plan.id(), id)).isEqualTo(geweigerd(PlanFout.NIET_VASTGESTELD));
    }

    @Test
    @Tag("INV-26")
    void eigenActieVanGezinStartZonderVaststellingEnZonderZaak() {
        concept();
        DeelplanId id = voegToe(eigenDeelplan(SANNE));

        Uitvoering gestart = opstelling.uitvoeren().start(plan.id(), id).ofFout();
        opstelling.voerUit("deelplanzaakAanmaken", id);

        assertThat(gestart.status()).isEqualTo(Deelplanstatus.GESTART);
        assertThat(opstelling.uitgaand.geplaatst()).isEmpty();
        assertThat(opstelling.plannen.vind(plan.id())).map(Plan::status).contains(Planstatus.CONCEPT);
    }

    @Test
    void weigertDubbeleStart() {
        DeelplanId id = voegToe(gemeentelijkDeelplan("wmo", SANNE));
        opstelling.uitvoeren().start(plan.id(), id).ofFout();

        assertThat(opstelling.uitvoeren().start(plan.id(), id)).isEqualTo(geweigerd(PlanFout.AL_GESTART));
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject)).hasSize(1);
    }

    @Test
    @Tag("INV-24")
    void herneemtAlsNieuweFaseMetBehoudVanGeschiedenisEnOpDezelfdeOpenZaak() {
        DeelplanId id = gestart("wmo");
        opstelling.uitvoeren().beeindig(plan.id(), id, BEHAALD).ofFout();

        opstelling.uitvoeren().herneem(plan.id(), id).ofFout();
        opstelling.voerUit("deelplanzaakAanmaken", id);

        assertThat(opstelling.dossiers.onderdelen(opstelling.traject))
                .extracting(Onderdeel::stand)
                .containsExactly(Onderdeel.Stand.VOLTOOID, Onderdeel.Stand.ACTIEF);
        assertThat(opstelling.uitvoeringen.stappen(id))
                .extracting(Stap::status)
                .containsExactly(
                        Deelplanstatus.VOORGESTELD,
                        Deelplanstatus.GESTART,
                        Deelplanstatus.BEEINDIGD,
                        Deelplanstatus.GESTART);
        assertThat(opstelling.uitgaand.berichten(CreeerZaak.class)).hasSize(1);
    }

    @Test
    @Tag("INV-16")
    void hernomenDeelplanKrijgtEenNieuweZaakAlsDeVorigeIsGesloten() {
        DeelplanId id = gestart("wmo");
        opstelling.uitvoeren().beeindig(plan.id(), id, BEHAALD_EN_DICHT).ofFout();

        opstelling.uitvoeren().herneem(plan.id(), id).ofFout();
        opstelling.voerUit("deelplanzaakAanmaken", id);

        assertThat(opstelling.uitgaand.berichten(SluitZaak.class))
                .singleElement()
                .satisfies(sluit -> {
                    assertThat(sluit.resultaat()).isEqualTo("Verleend");
                    assertThat(sluit.startdatum()).isPresent();
                });
        assertThat(opstelling.uitgaand.berichten(CreeerZaak.class))
                .extracting(zaak -> zaak.zaak().waarde())
                .containsExactly("9901-TEST-000001", "9901-TEST-000002");
    }

    @Test
    void weigertEenResultaatDatNietBijHetZaaktypeHoort() {
        DeelplanId id = gestart("wmo");

        assertThat(opstelling
                        .uitvoeren()
                        .beeindig(
                                plan.id(),
                                id,
                                new Beeindiging(Eindreden.OVERIG, Optional.empty(), Optional.of("Mooi weer"))))
                .isEqualTo(geweigerd(PlanFout.ONBEKEND_RESULTAAT));
        assertThat(opstelling.uitgaand.berichten(SluitZaak.class)).isEmpty();
    }

    @Test
    void eindeNoemtDeRedenAlsCode() {
        DeelplanId id = gestart("wmo");

        opstelling.uitvoeren().beeindig(plan.id(), id, BEHAALD).ofFout();

        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanBeeindigd.class))
                .containsExactly(new DeelplanBeeindigd(id, opstelling.traject, "doelen_behaald"));
    }

    @Test
    void voorstelVervaltZonderFase() {
        DeelplanId id = voegToe(gemeentelijkDeelplan("wmo", SANNE));

        Uitvoering vervallen =
                opstelling.uitvoeren().beeindig(plan.id(), id, BEHAALD).ofFout();

        assertThat(vervallen.status()).isEqualTo(Deelplanstatus.VERVALLEN);
    }

    @Test
    @Tag("INV-28")
    void afsluitenKanNietZolangEenDeelplanNietIsBeslist() {
        voegToe(eigenDeelplan(SANNE));
        DeelplanId tweede = gestart("wmo");
        voegToe(eigenDeelplan(TRUUS));
        opstelling.uitvoeren().beeindig(plan.id(), tweede, BEHAALD).ofFout();

        assertThat(opstelling.afsluitcontrole().bezwaren(opstelling.traject))
                .extracting(Foutdetail::waar)
                .containsExactly("deelplan 1", "deelplan 3");
    }

    @Test
    void volgtOverdrachtEnAntwoordElkEenKeer() {
        DeelplanId id = gestart("wmo");
        OverdrachtVerstuurd verstuurd = new OverdrachtVerstuurd(id, opstelling.traject);
        OverdrachtBeantwoord geweigerd = new OverdrachtBeantwoord(id, opstelling.traject, false);

        opstelling.overdrachten().bij(verstuurd);
        opstelling.overdrachten().bij(verstuurd);
        opstelling.overdrachten().bij(geweigerd);
        opstelling.overdrachten().bij(geweigerd);

        assertThat(opstelling.overzicht().vind(id).orElseThrow().status()).isEqualTo("geweigerd");
        assertThat(opstelling.uitvoeringen.stappen(id))
                .extracting(Stap::status)
                .containsExactly(
                        Deelplanstatus.VOORGESTELD,
                        Deelplanstatus.GESTART,
                        Deelplanstatus.OPDRACHT_UITGEZET,
                        Deelplanstatus.GEWEIGERD);
    }

    private DeelplanId gestart(String zaaktype) {
        DeelplanId id = voegToe(gemeentelijkDeelplan(zaaktype, SANNE));
        opstelling.uitvoeren().start(plan.id(), id).ofFout();
        opstelling.voerUit("deelplanzaakAanmaken", id);
        return id;
    }

    private void concept() {
        plan = opstelling.met(eenPlan().in(opstelling.traject).metDoel("rust").nu());
    }

    private DeelplanId voegToe(Deelplan deelplan) {
        opstelling
                .bijhouden()
                .voegDeelplanToe(plan.id(), Optional.empty(), deelplan)
                .ofFout();
        return deelplan.id();
    }
}
