package nl.zaakregie.enkelvoudig;

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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.zaakregie.api.fout.SociaalDomeinException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Makes a beschikking as PDF/A-2a with PDF/UA structure. Fonts are embedded and nothing is read from the network. Safe for
 * concurrent use.
 */
final class Beschikkingopmaak {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
    private static final String LETTER = "DejaVu Sans";
    private static final String LETTERMAP = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        // It quotes what it reads when it complains, and a besluit does not belong in a log.
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine sjablonen = new TemplateEngine();
    private final byte[] kleurprofiel =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Beschikkingopmaak() {
        ClassLoaderTemplateResolver bron = new ClassLoaderTemplateResolver(Beschikkingopmaak.class.getClassLoader());
        bron.setPrefix("nl/zaakregie/enkelvoudig/");
        bron.setSuffix(".html");
        bron.setTemplateMode(TemplateMode.HTML);
        bron.setCharacterEncoding("UTF-8");
        sjablonen.setTemplateResolver(bron);
    }

    /** What stands on it. Masked in {@code toString}. */
    record Beschikking(
            String kenmerk,
            String aanvrager,
            LocalDate aangevraagd,
            String product,
            Besluit besluit,
            String ondertekenaar) {

        /** Every part by its name; a part that does not apply is absent. */
        Map<String, String> regels() {
            Map<String, String> regels = new HashMap<>();
            regels.put("kenmerk", kenmerk);
            regels.put("aanvrager", aanvrager);
            regels.put("aangevraagd", DAG.format(aangevraagd));
            regels.put("product", product);
            regels.put("ondertekenaar", ondertekenaar);
            besluit.uitkomst().ifPresent(u -> regels.put("uitkomst", woord(u)));
            besluit.omvang().ifPresent(w -> regels.put("omvang", w));
            besluit.ingang().ifPresent(d -> regels.put("ingang", DAG.format(d)));
            besluit.einde().ifPresent(d -> regels.put("einde", DAG.format(d)));
            besluit.leveringsvorm().ifPresent(l -> regels.put("leveringsvorm", woord(l)));
            besluit.aanbieder().ifPresent(w -> regels.put("aanbieder", w));
            besluit.bedrag().ifPresent(b -> regels.put("bedrag", "€ " + b.toPlainString()));
            besluit.bijdrage().ifPresent(w -> regels.put("bijdrage", w));
            besluit.grondslag().ifPresent(w -> regels.put("grondslag", w));
            besluit.motivering().ifPresent(w -> regels.put("motivering", w));
            besluit.voorwaarden().ifPresent(w -> regels.put("voorwaarden", w));
            besluit.mandaat().ifPresent(w -> regels.put("mandaat", w));
            besluit.bezwaarBij().ifPresent(w -> regels.put("bezwaarBij", w));
            besluit.verzonden().ifPresent(d -> regels.put("verzonden", DAG.format(d)));
            return Map.copyOf(regels);
        }

        private static String woord(Enum<?> waarde) {
            return waarde.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "Beschikking[***]";
        }
    }

    byte[] pdf(Beschikking beschikking) {
        String html = sjablonen.process(
                "beschikking", new Context(Locale.forLanguageTag("nl"), Map.of("b", beschikking.regels())));
        try (ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            bouwer(html).toStream(uit).run();
            return uit.toByteArray();
        } catch (IOException e) {
            throw new SociaalDomeinException(EnkelvoudigFout.OPMAAK_MISLUKT, e);
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
                Beschikkingopmaak.class.getResourceAsStream(LETTERMAP + bestand), "Lettertype ontbreekt: " + bestand);
    }
}
