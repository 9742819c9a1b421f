package nl.zaakregie.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.plan.application.Planafdruk;
import nl.zaakregie.runtime.opmaak.PdfDocumentopmaak;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfPlanopmaakTest {

    private static final byte[] PDF = new PdfPlanopmaak(new PdfDocumentopmaak()).pdf(afdruk());

    @Test
    @Tag("AF-03.1")
    @Tag("AF-03.5")
    void bevatWatErIsAfgesproken() throws IOException {
        assertThat(tekst())
                .contains("Gezinsplan versie 4", "Vastgesteld op 23 november 2026", "Regisseur: Fatima Jansen")
                .contains("We werken aan rust in huis.")
                .contains("Sanne de Boer")
                .contains("Doel 1: Vaste lasten worden betaald")
                .contains("streven: 3")
                .contains("Post sorteren")
                .contains("Deelplan 1: Schuldhulpverlening");
    }

    @Test
    void zetTekstVanGebruikersLetterlijkNeer() throws IOException {
        assertThat(tekst()).contains("<b>15 euro</b> & \"meer\" \u20ac caf\u00e9");
    }

    @Test
    void heeftTaalTitelEnStructuurVoorSchermlezers() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Gezinsplan versie 4");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void isEenPdfAMetIngeslotenLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(metadata(document)).contains("pdfaid:part").containsPattern("part>2<|part=\"2\"");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            for (PDPage pagina : document.getPages()) {
                for (var naam : pagina.getResources().getFontNames()) {
                    PDFont letter = pagina.getResources().getFont(naam);
                    assertThat(letter.isEmbedded()).as(letter.getName()).isTrue();
                }
            }
        }
    }

    /** The rules of both standards, by the reference validator of the industry. */
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    @Tag("AF-03.5")
    void voldoetAanArchiefEnToegankelijkheid(PDFAFlavour norm) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();

        try (PDFAParser lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(PDF), norm);
                PDFAValidator keuring = Foundries.defaultInstance().createValidator(norm, false)) {
            ValidationResult uitslag = keuring.validate(lezer);

            assertThat(uitslag.getFailedChecks()).isEmpty();
            assertThat(uitslag.isCompliant()).isTrue();
            assertThat(uitslag.getTotalAssertions()).isPositive();
        }
    }

    private static String metadata(PDDocument document) throws IOException {
        try (InputStream xmp = document.getDocumentCatalog().getMetadata().createInputStream()) {
            return new String(xmp.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String tekst() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Planafdruk afdruk() {
        return new Planafdruk(
                4,
                LocalDate.parse("2026-11-23"),
                "Vastgesteld op 23 november 2026",
                "Fatima Jansen",
                List.of("Kerem Yilmaz", "Sanne de Boer"),
                List.of(new Planafdruk.Rij(
                        "financien", "Schulden: <b>15 euro</b> & \"meer\" \u20ac caf\u00e9", "Sanne de Boer")),
                List.of(new Planafdruk.Doelregel(
                        1,
                        "financien",
                        "Vaste lasten worden betaald",
                        "Sanne de Boer",
                        "ZRM financien; nu: 1; streven: 3",
                        "30 juni 2027",
                        "actief")),
                List.of(new Planafdruk.Actieregel(
                        1, "Post sorteren", "Sanne de Boer", "1x per week", "doel 1", "gepland")),
                List.of(new Planafdruk.Deelplanregel(
                        1,
                        "Schuldhulpverlening",
                        "Sanne de Boer",
                        "doel 1",
                        "Rita Visser",
                        "gemeente",
                        "vanaf 1 december 2026")),
                "We werken aan rust in huis.",
                "",
                List.of(new Planafdruk.Handtekening("Sanne de Boer", "groepslid", "op papier", "23 november 2026")));
    }
}
