package nl.zaakregie.plan.application;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.DeelplanToegevoegd;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Meetscore;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Doelstatus;
import nl.zaakregie.plan.domain.Leefdomein;
import nl.zaakregie.plan.domain.Overname;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Sjabloon;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanBibliotheekTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan =
            opstelling.met(eenPlan().in(opstelling.traject).metDoel("rust").nu());

    @Test
    @Tag("AF-03.3")
    void deGemeenteLegtOnderdelenVastWijzigtZeEnHaaltZeWeg() {
        Sjabloon eerste =
                opstelling.beheren().voegToe("Schulden", inhoud("schuldhulp")).ofFout();
        Sjabloon tweede = opstelling
                .beheren()
                .wijzig(eerste.id(), 1, "Schulden aanpakken", true, inhoud("schuldhulp"))
                .ofFout();
        Uitkomst<Sjabloon> verouderd =
                opstelling.beheren().wijzig(eerste.id(), 1, "Anders", true, inhoud("schuldhulp"));
        opstelling
                .beheren()
                .wijzig(eerste.id(), 2, "Schulden aanpakken", false, inhoud("schuldhulp"))
                .ofFout();

        assertThat(tweede.versie()).isEqualTo(2);
        assertThat(verouderd).isEqualTo(geweigerd(PlanFout.SJABLOON_GEWIJZIGD));
        assertThat(opstelling.beheren().lijst(false)).isEmpty();
        assertThat(opstelling.beheren().lijst(true)).hasSize(1);
        assertThat(opstelling.beheren().aangeboden(eerste.id())).isEqualTo(geweigerd(PlanFout.ONBEKEND_SJABLOON));
    }

    @Test
    @Tag("AF-03.3")
    void overnemenGeeftHetDeelplanEenUitvoeringEnMeldtHet() {
        Plan nieuw = opstelling
                .bijhouden()
                .neemOver(plan.id(), Optional.of(plan.versie()), overname("schuldhulp"))
                .ofFout();

        DeelplanId id = nieuw.inhoud().deelplannen().get(0).id();
        assertThat(opstelling.uitvoeringen.vind(id)).map(Uitvoering::status).contains(Deelplanstatus.VOORGESTELD);
        assertThat(opstelling.gebeurtenissen.gepubliceerd(DeelplanToegevoegd.class))
                .extracting(DeelplanToegevoegd::deelplan)
                .containsExactly(id);
    }

    @Test
    @Tag("AF-03.3")
    void eenOnbekendProductOfEenLeegSjabloonWordtGeweigerd() {
        Uitkomst<Plan> onbekend =
                opstelling.bijhouden().neemOver(plan.id(), Optional.empty(), overname("bestaat-niet"));
        Uitkomst<Sjabloon> leeg =
                opstelling.beheren().voegToe("Leeg", new Sjabloon.Inhoud(List.of(), List.of(), List.of()));

        assertThat(onbekend)
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class, w -> assertThat(w.foutcode()).isEqualTo(PlanFout.ONBEKEND_ZAAKTYPE));
        assertThat(leeg).isEqualTo(geweigerd(PlanFout.SJABLOON_ONJUIST));
        assertThat(opstelling.uitvoeringen.van(plan.traject())).isEmpty();
    }

    @Test
    @Tag("AF-02.5")
    void eenDoelKrijgtZijnStartwaardeUitEenMeting() {
        UUID meting = UUID.randomUUID();
        opstelling.scores = (id, domein) -> id.equals(meting) && domein.equals("financien")
                ? Optional.of(score(meting, opstelling.traject, SANNE.id()))
                : Optional.empty();

        Plan nieuw = opstelling
                .bijhouden()
                .voegDoelToe(plan.id(), Optional.empty(), metMeting(meting, "4", SANNE))
                .ofFout();

        assertThat(nieuw.inhoud().doel(2).orElseThrow().indicator())
                .contains(new Doel.Indicator(
                        "ZRM, Financien",
                        Optional.of("2"),
                        Optional.of("4"),
                        Optional.of(new Doel.Meetbron(meting, "financien"))));
        assertThat(opstelling.bijhouden().voegDoelToe(plan.id(), Optional.empty(), metMeting(meting, "9", SANNE)))
                .isEqualTo(geweigerd(PlanFout.STREEFWAARDE_BUITEN_SCHAAL));
        assertThat(opstelling.bijhouden().voegDoelToe(plan.id(), Optional.empty(), metMeting(meting, "4", KEREM)))
                .isEqualTo(geweigerd(PlanFout.ONBEKENDE_SCORE));
    }

    @Test
    @Tag("AF-02.5")
    void eenMetingUitEenAnderDossierGeeftGeenStartwaarde() {
        UUID meting = UUID.randomUUID();
        opstelling.scores = (id, domein) -> Optional.of(score(meting, DossierId.nieuw(), SANNE.id()));

        assertThat(opstelling.bijhouden().wijzigDoel(plan.id(), plan.versie(), metMeting(meting, "4", SANNE)))
                .isEqualTo(geweigerd(PlanFout.ONBEKENDE_SCORE));
    }

    private static Meetscore score(UUID meting, DossierId dossier, PersoonId persoon) {
        return new Meetscore(
                meting,
                dossier,
                persoon,
                "financien",
                "ZRM, Financien",
                LocalDate.parse("2026-11-01"),
                2,
                List.of(1, 2, 3, 4, 5));
    }

    private static Doel metMeting(UUID meting, String streef, Persoon persoon) {
        return new Doel(
                1,
                Leefdomein.FINANCIEN,
                "vaste lasten betaald",
                List.of(persoon.id()),
                Optional.of(new Doel.Indicator(
                        "financien",
                        Optional.empty(),
                        Optional.of(streef),
                        Optional.of(new Doel.Meetbron(meting, "financien")))),
                Optional.empty(),
                Doelstatus.OPEN);
    }

    private static Overname overname(String product) {
        return new Overname(inhoud(product), List.of(SANNE.id()), LocalDate.parse("2026-11-24"));
    }

    private static Sjabloon.Inhoud inhoud(String product) {
        return new Sjabloon.Inhoud(
                List.of(),
                List.of(),
                List.of(new Sjabloon.Sjabloondeelplan(
                        "Hulp", Optional.of(product), Deelplan.Uitvoerdersoort.GEMEENTE, Optional.of(26), List.of())));
    }
}
