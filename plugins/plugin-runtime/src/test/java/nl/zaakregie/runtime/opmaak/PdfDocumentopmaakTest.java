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
}
