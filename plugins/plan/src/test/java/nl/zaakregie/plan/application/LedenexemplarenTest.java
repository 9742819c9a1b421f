package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LedenexemplarenTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan = opstelling.met(eenPlan()
            .in(opstelling.traject)
            .metDoel("rust", SANNE)
            .metDoel("geen ontruiming")
            .vastgesteld()
            .nu());

    @Test
    @Tag("AF-03.5")
    void iederGroepslidKrijgtEenExemplaarMetAlleenEigenEnGezamenlijkeOnderdelen() {
        opstelling.voerUit("ledenexemplarenBewaren");

        assertThat(opstelling.afdrukken).hasSize(G1.clientIds().size());
        assertThat(doelenVan(SANNE)).containsExactly("rust", "geen ontruiming");
        assertThat(doelenVan(KEREM)).containsExactly("geen ontruiming");
        assertThat(opstelling.afdrukken)
                .allSatisfy(afdruk -> assertThat(afdruk.groepsleden()).containsExactly(afdruk.exemplaarVoor()));
    }

    @Test
    @Tag("AF-03.5")
    void titelEnBestandsnaamNoemenNiemand() {
        opstelling.voerUit("ledenexemplarenBewaren");

        assertThat(opstelling.uitgaand.berichten(BewaarDocument.class))
                .extracting(BewaarDocument::titel)
                .contains("Gezinsplan versie 4, exemplaar 1 van 4")
                .doesNotHaveDuplicates()
                .noneMatch(titel -> titel.contains("Boer") || titel.contains("Yilmaz"));
    }

    @Test
    @Tag("AF-03.6")
    void meekijkenToontAlleenWatDezeClientMagZienEnLegtHetVastOpZijnNaam() {
        opstelling.raadplegen().meekijken(jansen(), plan.id(), KEREM.id());

        Aangeboden<?> getoond = opstelling.inzage.getoond().get(0);
        assertThat(((Planweergave) getoond.waarde()).doelen())
                .extracting(Planweergave.Doelweergave::omschrijving)
                .containsExactly("geen ontruiming");
        assertThat(getoond.betrokkenen()).containsExactly(KEREM.id());
    }

    @Test
    @Tag("AF-03.6")
    void meekijkenMetWieGeenClientIsWordtGeweigerd() {
        assertThatThrownBy(() -> opstelling.raadplegen().meekijken(jansen(), plan.id(), MURAT.id()))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        fout -> assertThat(fout.foutcode()).isEqualTo(PlanFout.GEEN_GROEPSLID));
    }

    private List<String> doelenVan(Persoon lid) {
        return opstelling.afdrukken.stream()
                .filter(afdruk -> afdruk.exemplaarVoor().equals(lid.gegevens().volledigeNaam()))
                .flatMap(afdruk -> afdruk.doelen().stream())
                .map(Planafdruk.Doelregel::omschrijving)
                .toList();
    }

    private static Inzageverzoek jansen() {
        return new Inzageverzoek(Medewerkers.JANSEN, new Doel("regie"), "plan raadplegen");
    }
}
