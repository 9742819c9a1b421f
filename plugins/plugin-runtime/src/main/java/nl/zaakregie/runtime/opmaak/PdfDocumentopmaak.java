package nl.zaakregie.runtime.opmaak;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.opmaak.Documentopmaak;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fonts are embedded, so it needs none of the machine it runs on. */
public final class PdfDocumentopmaak implements Documentopmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final String LETTER = "DejaVu Sans";
    private static final String LETTERMAP = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        // It quotes what it reads when it complains, and that does not belong in a log. Faults still come as
        // exceptions.
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine sjablonen = new TemplateEngine();
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
        try (ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            bouwer(html).toStream(uit).run();
            return uit.toByteArray();
        } catch (IOException e) {
            throw new SociaalDomeinException(OpmaakFout.MISLUKT, e);
        }
    }

    private PdfRendererBuilder bouwer(String html) {
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.withHtmlContent(html, null);
        bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        bouwer.usePdfUaAccessibility(true);
        bouwer.useColorProfile(kleurprofiel);
        bouwer.useFont(letter("DejaVuSans.ttf"), LETTER, 400, FontStyle.NORMAL, true);
        bouwer.useFont(letter("DejaVuSans-Bold.ttf"), LETTER, 700, FontStyle.NORMAL, true);
        bouwer.withProducer("Zaakregie");
        return bouwer;
    }

    private static FSSupplier<InputStream> letter(String bestand) {
        return () -> Objects.requireNonNull(
                PdfDocumentopmaak.class.getResourceAsStream(LETTERMAP + bestand), "Lettertype ontbreekt: " + bestand);
    }
}
