package nl.zaakregie.runtime.opmaak;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.opmaak.Documentopmaak;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fonts are embedded, so it needs none of the machine it runs on. */
public final class PdfDocumentopmaak implements Documentopmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    static {
        // It quotes what it reads when it complains, and that does not belong in a log. Faults still come as
        // exceptions.
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine sjablonen = new TemplateEngine();
    private final Letters.Voorraad letters = new Letters.Voorraad();
    private final byte[] kleurprofiel =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfDocumentopmaak() {
        ClassLoaderTemplateResolver bron = new ClassLoaderTemplateResolver(PdfDocumentopmaak.class.getClassLoader());
        bron.setTemplateMode(TemplateMode.HTML);
        bron.setCharacterEncoding("UTF-8");
        sjablonen.setTemplateResolver(bron);
    }

    @Override
    public byte[] pdf(String sjabloon, Map<String, Object> gegevens) {
        String html = sjablonen.process(sjabloon, new Context(NEDERLANDS, gegevens));
        try (ByteArrayOutputStream uit = new ByteArrayOutputStream();
                PDDocument document = new PDDocument()) {
            Letters deze = letters.neem();
            PdfRendererBuilder bouwer = bouwer(html, document);
            deze.zetIn(bouwer, document);
            bouwer.toStream(uit).run();
            letters.geefTerug(deze);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new SociaalDomeinException(OpmaakFout.MISLUKT, e);
        }
    }

    private PdfRendererBuilder bouwer(String html, PDDocument document) {
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.usePDDocument(document);
        bouwer.withHtmlContent(html, null);
        bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        bouwer.usePdfUaAccessibility(true);
        bouwer.useColorProfile(kleurprofiel);
        bouwer.withProducer("Zaakregie");
        return bouwer;
    }
}
