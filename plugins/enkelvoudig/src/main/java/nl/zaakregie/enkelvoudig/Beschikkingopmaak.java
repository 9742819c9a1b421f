package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.opmaak.Documentopmaak;

/** The beschikking by the template of this plugin. Safe for concurrent use. */
final class Beschikkingopmaak {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
    private static final String SJABLOON = "nl/zaakregie/enkelvoudig/beschikking.html";

    private final Documentopmaak opmaak;

    Beschikkingopmaak(Documentopmaak opmaak) {
        this.opmaak = opmaak;
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
            return Code.van(waarde);
        }

        @Override
        public String toString() {
            return "Beschikking[***]";
        }
    }

    byte[] pdf(Beschikking beschikking) {
        return opmaak.pdf(SJABLOON, Map.of("b", beschikking.regels()));
    }
}
