package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Gezin.ZONDER_BSN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen.Stap;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanactiesTest {

    private final Planopstelling opstelling = new Planopstelling();

    @Test
    @Tag("INV-16")
    @Tag("AF-05.2")
    void maaktEenZaakMetClientenRegisseurEnRelatieNaarDeGezinsplanzaak() {
        DeelplanId id = deelplan(SANNE, ZONDER_BSN);

        opstelling.voerUit("deelplanzaakAanmaken", id);

        assertThat(opstelling.uitgaand.berichten(CreeerZaak.class))
                .singleElement()
                .satisfies(zaak -> {
                    assertThat(zaak.zaaktype()).isEqualTo("schuldhulp");
                    assertThat(zaak.clienten()).containsExactly(SANNE.gegevens());
                    assertThat(zaak.regisseur().medewerker()).isEqualTo(Medewerkers.JANSEN.id());
                    assertThat(zaak.regisseur().achternaam()).isEqualTo("Jansen");
                    assertThat(zaak.gerelateerd()).containsExactly(Planopstelling.GEZINSPLANZAAK);
                    assertThat(zaak.status()).contains(1);
                    assertThat(opstelling
                                    .overzicht()
                                    .vindOpZaak(zaak.zaak())
                                    .orElseThrow()
                                    .id())
                            .isEqualTo(id);
                });
    }

    @Test
    void maaktBijEenTweedeAanroepGeenTweedeZaak() {
        DeelplanId id = deelplan(SANNE);
        opstelling.voerUit("deelplanzaakAanmaken", id);

        opstelling.voerUit("deelplanzaakAanmaken", id);

        assertThat(opstelling.uitgaand.geplaatst()).hasSize(1);
    }

    @Test
    void weigertEenZaakZonderIemandMetEenBsn() {
        Plan plan =
                opstelling.met(eenPlan().in(opstelling.traject).metDoel("rust").nu());
        Deelplan deelplan = gemeentelijkDeelplan("schuldhulp", ZONDER_BSN);
        Plan metDeelplan =
                plan.voegDeelplanToe(deelplan, Set.of(ZONDER_BSN.id())).ofFout();
        stelVoor(opstelling.met(metDeelplan), deelplan.id());

        assertThatThrownBy(() -> opstelling.voerUit("deelplanzaakAanmaken", deelplan.id()))
                .isInstanceOfSatisfying(SociaalDomeinException.class, fout -> {
                    assertThat(fout.foutcode()).isEqualTo(PlanFout.GEEN_CLIENT_MET_BSN);
                    assertThat(fout.details().get(0).waar()).isEqualTo("deelplan 1");
                });
        assertThat(opstelling.uitgaand.geplaatst()).isEmpty();
    }

    @Test
    @Tag("AF-03.5")
    @Tag("INV-23")
    void bewaartHetPlandocumentBijDeGezinsplanzaakZonderNamenInDeTitel() throws IOException {
        Plan plan = opstelling.met(eenPlan()
                .in(opstelling.traject)
                .metDoel("rust", SANNE)
                .vastgesteld()
                .nu());

        opstelling.voerUit("plandocumentBewaren");

        BewaarDocument document =
                opstelling.uitgaand.berichten(BewaarDocument.class).get(0);
        assertThat(document.zaak()).isEqualTo(Planopstelling.GEZINSPLANZAAK);
        assertThat(document.titel()).isEqualTo("Gezinsplan versie " + plan.versie());
        assertThat(document.bestandsnaam()).isEqualTo("gezinsplan-versie-" + plan.versie() + ".pdf");
        assertThat(document.vertrouwelijkheid()).isEqualTo("ZAAKVERTROUWELIJK");
        assertThat(Gezin.alleAchternamen())
                .noneMatch(naam -> document.titel().contains(naam)
                        || document.bestandsnaam().contains(naam));
        try (InputStream inhoud = opstelling.inhouden.lees(document.inhoud())) {
            assertThat(new String(inhoud.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("PDF van versie " + plan.versie());
        }
    }

    private DeelplanId deelplan(Persoon... personen) {
        Deelplan deelplan = gemeentelijkDeelplan("schuldhulp", personen);
        stelVoor(
                opstelling.met(eenPlan()
                        .in(opstelling.traject)
                        .metDoel("rust")
                        .metDeelplan(deelplan)
                        .vastgesteld()
                        .nu()),
                deelplan.id());
        return deelplan.id();
    }

    private void stelVoor(Plan plan, DeelplanId id) {
        Uitvoering voorgesteld = Uitvoering.voorgesteld(id, plan.id(), plan.traject());
        opstelling.uitvoeringen.bewaar(
                voorgesteld,
                new Stap(
                        voorgesteld.status(),
                        Optional.empty(),
                        opstelling.klok.instant(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
