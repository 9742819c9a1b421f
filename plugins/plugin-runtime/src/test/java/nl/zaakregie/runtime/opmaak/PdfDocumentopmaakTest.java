package nl.zaakregie.runtime.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDocumentopmaakTest {

    @Test
    void schrijftGegevensAlsTekstEnNietAlsOpmaak() throws IOException {
        byte[] pdf = new PdfDocumentopmaak().pdf("opmaak/proef.html", Map.of("zin", "a <b>vet</b> & één"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("a <b>vet</b> & één");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    /** The fonts of the one before are used again. */
    @Test
    void eenVolgendDocumentHoudtAlleenZijnEigenTekensOver() throws IOException {
        PdfDocumentopmaak opmaak = new PdfDocumentopmaak();
        byte[] alleen = new PdfDocumentopmaak().pdf("opmaak/proef.html", Map.of("zin", "kort"));

        opmaak.pdf("opmaak/proef.html", Map.of("zin", "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
        byte[] volgende = opmaak.pdf("opmaak/proef.html", Map.of("zin", "kort"));

        assertThat(tekst(volgende)).isEqualTo(tekst(alleen));
        assertThat(volgende).hasSize(alleen.length);
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
