package nl.zaakregie.runtime.opmaak;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of our documents, read once and used again: reading them costs more than the rest of a short document. A font
 * reads on in itself while it is used, so it serves one document at a time; there are as many as documents are made at once, of which eight are kept.
 */
record Letters(TrueTypeFont gewoon, TrueTypeFont vet) {

    private static final String FAMILIE = "DejaVu Sans";
    private static final String MAP = "/net/sf/jasperreports/fonts/dejavu/";

    /** Fonts that no document uses now; safe for use by several threads. */
    static final class Voorraad {

        /** They take some megabytes each. */
        private static final int HOOGSTENS = 8;

        private final Queue<Letters> vrij = new ArrayBlockingQueue<>(HOOGSTENS);

        Letters neem() throws IOException {
            Letters letters = vrij.poll();
            return letters == null ? new Letters(lees("DejaVuSans.ttf"), lees("DejaVuSans-Bold.ttf")) : letters;
        }

        /** Only after a document that was made: what a failure leaves behind is not used again. */
        void geefTerug(Letters letters) {
            vrij.offer(letters);
        }
    }

    private static TrueTypeFont lees(String bestand) throws IOException {
        try (InputStream bron = Objects.requireNonNull(
                Letters.class.getResourceAsStream(MAP + bestand), "Lettertype ontbreekt: " + bestand)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bron));
        }
    }

    /** Only the characters used are embedded. */
    void zetIn(PdfRendererBuilder bouwer, PDDocument document) throws IOException {
        bouwer.useFont(in(document, gewoon), FAMILIE, 400, FontStyle.NORMAL, true);
        bouwer.useFont(in(document, vet), FAMILIE, 700, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier in(PDDocument document, TrueTypeFont letter) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, letter, true));
    }
}
