package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Bijlage;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planafschrift;
import nl.zaakregie.plan.domain.Vastlegging;
import nl.zaakregie.testkit.geheugen.GeslotenToegang;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocumentInzienTest {

    private static final Documentidentificatie FOTO = new Documentidentificatie("9901-foto");

    private final Planopstelling opstelling = new Planopstelling();
    private final Deelplan schuldhulp = gemeentelijkDeelplan("schuldhulp", SANNE);
    private final Plan plan = met(opstelling);

    private Plan met(Planopstelling waar) {
        Plan nieuw = waar.met(eenPlan()
                .in(waar.traject)
                .metDoel("rust")
                .metDeelplan(schuldhulp)
                .vastgesteld()
                .nu());
        waar.plannen.bewaarBijlage(
                nieuw.id(),
                new Vastlegging<>(
                        nieuw.versie(),
                        Medewerkers.JANSEN.id(),
                        waar.klok.instant(),
                        new Bijlage(FOTO, Optional.of(schuldhulp.id()), "Brief", "Bijlage", Bijlage.Formaat.JPG)));
        return nieuw;
    }

    @Test
    @Tag("AF-13.1")
    void eenGemaaktPlandocumentIsTeLezenEnWordtOpIederVanDeGroepVastgelegd() {
        opstelling.voerUit("plandocumentBewaren");

        Vrijgegeven<Planstuk> stuk = vanPlan(afschriften().get(0).document());

        assertThat(stuk.velden())
                .containsEntry("bestandsnaam", "gezinsplan-versie-" + plan.versie() + ".pdf")
                .containsEntry("mediatype", "application/pdf");
        assertThat(getoond().betrokkenen()).containsAll(G1.clientIds());
        assertThat(getoond().dossier()).contains(opstelling.traject);
    }

    @Test
    @Tag("AF-03.5")
    void hetExemplaarVanEenGroepslidWordtAlleenOpZijnNaamVastgelegd() {
        opstelling.voerUit("ledenexemplarenBewaren");

        afschriften().forEach(exemplaar -> {
            vanPlan(exemplaar.document());

            assertThat(getoond().betrokkenen()).containsExactly(exemplaar.lid().orElseThrow());
        });
        assertThat(afschriften()).extracting(a -> a.lid().orElseThrow()).hasSameElementsAs(G1.clientIds());
    }

    @Test
    @Tag("AF-03.5")
    void hetExemplaarVanWieGeenClientMeerIsKomtNietMeerTevoorschijn() {
        Planafschrift oud = afschriftVan(MURAT.id());

        assertThatThrownBy(() -> vanPlan(oud.document())).satisfies(DocumentInzienTest::isOnbekend);
        opstelling.raadplegen().bijlagen(verzoek(), plan.id());

        assertThat(((Verloopweergave.Bijlagen) getoond().waarde()).plandocumenten())
                .isEmpty();
    }

    @Test
    void watBijEenDeelplanIsGevoegdLeestWieHetUitvoertOnderOnzeNaam() {
        Vrijgegeven<Deelplanstuk> stuk =
                opstelling.documentInzien().vanDeelplan(verzoek(), plan.id(), schuldhulp.id(), FOTO);

        assertThat(stuk.velden())
                .containsEntry("bestandsnaam", "bijlage-9901-foto.jpg")
                .containsEntry("mediatype", "image/jpeg");
        assertThat(getoond().betrokkenen()).isEqualTo(Set.of(SANNE.id()));
        assertThat(vanPlan(FOTO).velden()).containsEntry("document", FOTO.waarde());
    }

    @Test
    void hetPlandocumentOfDatVanEenAnderDeelplanKrijgtWieUitvoertNiet() {
        opstelling.voerUit("plandocumentBewaren");
        Documentidentificatie heel = afschriften().get(0).document();

        assertThatThrownBy(() -> opstelling.documentInzien().vanDeelplan(verzoek(), plan.id(), schuldhulp.id(), heel))
                .satisfies(DocumentInzienTest::isOnbekend);
        assertThatThrownBy(
                        () -> opstelling.documentInzien().vanDeelplan(verzoek(), plan.id(), DeelplanId.nieuw(), FOTO))
                .satisfies(DocumentInzienTest::isOnbekend);
    }

    @Test
    void zonderToegangKomtErNietsVrijOokNietDatHetErIs() {
        Planopstelling dicht = new Planopstelling(new GeslotenToegang());
        Plan daar = met(dicht);

        assertThatThrownBy(() -> dicht.documentInzien().vanPlan(verzoek(), daar.id(), FOTO))
                .isInstanceOf(SociaalDomeinException.class)
                .satisfies(fout -> assertThat(((SociaalDomeinException) fout).foutcode())
                        .isNotEqualTo(PlanFout.ONBEKEND_DOCUMENT));
        assertThat(dicht.inzage.getoond()).isEmpty();
    }

    private Vrijgegeven<Planstuk> vanPlan(Documentidentificatie document) {
        return opstelling.documentInzien().vanPlan(verzoek(), plan.id(), document);
    }

    private Planafschrift afschriftVan(PersoonId lid) {
        Planafschrift afschrift =
                new Planafschrift(new Documentidentificatie("9901-oud"), "Gezinsplan", "oud.pdf", Optional.of(lid));
        opstelling.plannen.bewaarAfschrift(
                plan.id(),
                new Vastlegging<>(plan.versie(), Medewerkers.JANSEN.id(), opstelling.klok.instant(), afschrift));
        return afschrift;
    }

    private List<Planafschrift> afschriften() {
        return opstelling.plannen.afschriften(plan.id()).stream()
                .map(Vastlegging::inhoud)
                .toList();
    }

    private Aangeboden<?> getoond() {
        List<Aangeboden<?>> alle = opstelling.inzage.getoond();
        return alle.get(alle.size() - 1);
    }

    private static void isOnbekend(Throwable fout) {
        assertThat(((SociaalDomeinException) fout).foutcode()).isEqualTo(PlanFout.ONBEKEND_DOCUMENT);
    }

    private static Inzageverzoek verzoek() {
        return new Inzageverzoek(Medewerkers.JANSEN, new Doel("regie"), "document bij plan lezen");
    }
}
