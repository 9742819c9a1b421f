package nl.zaakregie.plan.document;

import static nl.zaakregie.plan.domain.PlanBouwer.doel;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.plan.domain.PlanBouwer.probleem;
import static nl.zaakregie.testkit.gezin.Gezin.ELIF;
import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.application.Planafdruk;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Actiestatus;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Ledeninzage;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.runtime.opmaak.PdfDocumentopmaak;
import nl.zaakregie.testkit.gezin.Persoon;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the PDF of every member for words that stand only in what is not his. */
class ExemplaarPerLidTest {

    private static final List<Persoon> LEDEN = List.of(SANNE, ELIF, KEREM, TRUUS);

    /** A word per part, by who may read it; every word stands in one part of the plan only. */
    private static final Map<Persoon, List<String>> EIGEN = Map.of(
            SANNE, List.of("sannedoel", "sanneprobleem", "sannepost"),
            ELIF, List.of("elifdoel"),
            KEREM, List.of("keremdoel", "keremprobleem", "keremsport"),
            TRUUS, List.of("truusdoel", "truuskeuken"));

    private static final List<String> VAN_ALLEN = List.of("groepsdoel", "groepsprobleem", "groepsbuurman");
    private static final List<String> VAN_NIEMAND = List.of("ruziedoel", "ruzieprobleem", "ruzieactie", "teamdoel");

    private final Planopstelling opstelling = new Planopstelling();

    @Test
    @Tag("INV-18")
    @Tag("AF-03.5")
    void inHetExemplaarVanEenLidStaatGeenWoordDatVanEenAnderIs() {
        opstelling.met(plan());

        opstelling.voerUit("ledenexemplarenBewaren");

        Map<String, String> teksten = opstelling.afdrukken.stream()
                .collect(Collectors.toMap(Planafdruk::exemplaarVoor, ExemplaarPerLidTest::tekst));
        assertThat(teksten).hasSize(LEDEN.size());
        LEDEN.forEach(lid -> controleer(lid, teksten.get(naam(lid))));
    }

    private static void controleer(Persoon lid, String tekst) {
        assertThat(tekst).contains(EIGEN.get(lid)).contains(VAN_ALLEN).doesNotContain(VAN_NIEMAND);
        LEDEN.stream()
                .filter(ander -> !ander.equals(lid))
                .forEach(ander -> assertThat(tekst)
                        .as("exemplaar van " + lid + " over " + ander)
                        .doesNotContain(EIGEN.get(ander))
                        .doesNotContain(naam(ander)));
        boolean samen = lid.equals(SANNE) || lid.equals(KEREM);
        assertThat(tekst.contains("samendoel")).as("gedeeld doel").isEqualTo(samen);
        assertThat(tekst.contains("Hulp gedeeld")).as("gedeeld deelplan").isEqualTo(samen);
    }

    private Plan plan() {
        Plan plan = eenPlan()
                .in(opstelling.traject)
                .metDoel("groepsdoel")
                .metDoel("sannedoel", SANNE)
                .metDoel("elifdoel", ELIF)
                .metDoel("keremdoel", KEREM)
                .metDoel("truusdoel", TRUUS)
                .metDoel("ruziedoel", SANNE, KEREM)
                .metDeelplan(gemeentelijkDeelplan("truuskeuken", TRUUS))
                .nu();
        plan = plan.voegDoelToe(met(doel("samendoel", SANNE, KEREM), Ledeninzage.GEDEELD), G1.clientIds())
                .ofFout();
        plan = plan.voegDoelToe(met(doel("teamdoel", SANNE), Ledeninzage.GEEN), G1.clientIds())
                .ofFout();
        for (Persoon lid : List.of(SANNE, KEREM)) {
            String naam = lid.equals(SANNE) ? "sanneprobleem" : "keremprobleem";
            plan = plan.voegProbleemToe(probleem(naam, lid), G1.clientIds()).ofFout();
        }
        plan = plan.voegProbleemToe(probleem("groepsprobleem"), G1.clientIds()).ofFout();
        plan = plan.voegProbleemToe(probleem("ruzieprobleem", SANNE, TRUUS), G1.clientIds())
                .ofFout();
        plan = plan.voegActieToe(actie("sannepost", Optional.of(SANNE), 1), LocalDate.EPOCH)
                .ofFout();
        plan = plan.voegActieToe(actie("keremsport", Optional.of(KEREM), 6), LocalDate.EPOCH)
                .ofFout();
        plan = plan.voegActieToe(actie("groepsbuurman", Optional.empty(), 1), LocalDate.EPOCH)
                .ofFout();
        plan = plan.voegActieToe(actie("ruzieactie", Optional.empty(), 6), LocalDate.EPOCH)
                .ofFout();
        return plan.voegDeelplanToe(gedeeldDeelplan(), G1.clientIds()).ofFout();
    }

    private static Deelplan gedeeldDeelplan() {
        Deelplan d = gemeentelijkDeelplan("gedeeld", SANNE, KEREM);
        return new Deelplan(
                d.id(),
                d.nummer(),
                d.naam(),
                d.zaaktype(),
                d.personen(),
                d.doelen(),
                d.behandelaar(),
                d.uitvoerder(),
                d.planning(),
                Optional.of(Ledeninzage.GEDEELD));
    }

    private static Doel met(Doel doel, Ledeninzage inzage) {
        return new Doel(
                doel.nummer(),
                doel.leefdomein(),
                doel.omschrijving(),
                doel.personen(),
                doel.indicator(),
                doel.termijn(),
                doel.status(),
                Optional.of(inzage));
    }

    private static Actie actie(String omschrijving, Optional<Persoon> wie, int bijDoel) {
        return new Actie(
                0,
                omschrijving,
                new Actie.Uitvoerder(
                        wie.isPresent() ? Actie.Uitvoerder.Soort.GROEPSLID : Actie.Uitvoerder.Soort.PROFESSIONAL,
                        wie.map(Persoon::id),
                        Optional.empty()),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(bijDoel),
                Actiestatus.GEPLAND,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String naam(Persoon lid) {
        return lid.gegevens().volledigeNaam();
    }

    private static String tekst(Planafdruk afdruk) {
        try (PDDocument document = Loader.loadPDF(new PdfPlanopmaak(new PdfDocumentopmaak()).pdf(afdruk))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
