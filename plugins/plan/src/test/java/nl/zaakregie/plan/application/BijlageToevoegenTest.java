package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.eigenDeelplan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Bijlage;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Uitvoering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BijlageToevoegenTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Deelplan schuldhulp = gemeentelijkDeelplan("schuldhulp", SANNE);
    private final Deelplan boodschappen = eigenDeelplan(SANNE);
    private final Plan plan = opstelling.met(eenPlan()
            .in(opstelling.traject)
            .metDoel("rust")
            .metDeelplan(schuldhulp)
            .metDeelplan(boodschappen)
            .vastgesteld()
            .nu());

    @Test
    @Tag("INV-23")
    void eenDocumentKomtBijDeZaakVanHetPlanOnderEenNaamDieNietsVerraadt() {
        Documentidentificatie document = voegToe(Optional.empty()).ofFout();

        assertThat(opstelling.uitgaand.berichten(BewaarDocument.class))
                .singleElement()
                .satisfies(bericht -> {
                    assertThat(bericht.zaak()).isEqualTo(Planopstelling.GEZINSPLANZAAK);
                    assertThat(bericht.document()).isEqualTo(document);
                    assertThat(bericht.bestandsnaam()).isEqualTo("bijlage-" + document.waarde() + ".png");
                    assertThat(bericht.mime()).isEqualTo("image/png");
                    assertThat(bericht.vertrouwelijkheid()).isEqualTo("ZAAKVERTROUWELIJK");
                });
        assertThat(opstelling.plannen.bijlagen(plan.id()))
                .extracting(v -> v.inhoud().document())
                .containsExactly(document);
    }

    @Test
    @Tag("INV-23")
    void eenDocumentBijEenDeelplanKomtBijDeZaakVanDatDeelplanEnNietBijDieVanHetPlan() {
        Zaakidentificatie deelplanzaak = new Zaakidentificatie("9901-SHV-1");
        opstelling.uitvoeringen.bewaarZaak(
                new Uitvoering(schuldhulp.id(), plan.id(), plan.traject(), Deelplanstatus.GESTART, Optional.empty())
                        .metZaak(deelplanzaak, LocalDate.of(2026, 11, 24)));

        Documentidentificatie document = voegToe(Optional.of(schuldhulp.id())).ofFout();

        assertThat(opstelling.uitgaand.berichten(BewaarDocument.class))
                .singleElement()
                .satisfies(bericht -> assertThat(bericht.zaak()).isEqualTo(deelplanzaak));
        assertThat(opstelling.plannen.bijlagen(plan.id())).singleElement().satisfies(v -> {
            assertThat(v.inhoud().document()).isEqualTo(document);
            assertThat(v.inhoud().deelplan()).contains(schuldhulp.id());
        });
    }

    @Test
    @Tag("INV-23")
    void eenDocumentBijEenDeelplanZonderZaakWordtGeweigerd() {
        assertThat(voegToe(Optional.of(boodschappen.id()))).isEqualTo(Uitkomst.geweigerd(PlanFout.GEEN_DEELPLANZAAK));
        assertThat(voegToe(Optional.of(DeelplanId.nieuw()))).isEqualTo(Uitkomst.geweigerd(PlanFout.ONBEKEND_DEELPLAN));
        assertThat(opstelling.uitgaand.berichten(BewaarDocument.class)).isEmpty();
    }

    private Uitkomst<Documentidentificatie> voegToe(Optional<DeelplanId> deelplan) {
        return opstelling
                .bijlagen()
                .uitvoeren(
                        plan.id(),
                        new BijlageToevoegen.Nieuw(
                                deelplan,
                                "Ecogram",
                                "Bijlage",
                                Bijlage.Formaat.PNG,
                                "beeld".getBytes(StandardCharsets.UTF_8)));
    }
}
