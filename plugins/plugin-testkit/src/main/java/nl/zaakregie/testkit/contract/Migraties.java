package nl.zaakregie.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.api.PluginId;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SQL migrations of a plugin, looked at as text: names of files and of what they make or change. */
final class Migraties {

    private static final Pattern BESTANDSNAAM = Pattern.compile("V\\d+(_\\d+)*__\\w+\\.sql");
    private static final Pattern NAAM = Pattern.compile(
            "\\b(?:CREATE\\s+(?:UNIQUE\\s+)?(?:TABLE|INDEX|SEQUENCE|VIEW)|ALTER\\s+TABLE|DROP\\s+TABLE|INSERT\\s+INTO"
                    + "|UPDATE|DELETE\\s+FROM|REFERENCES)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?\"?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENTAAR = Pattern.compile("--[^\\n]*");
    private static final Set<String> SQL_NA_UPDATE = Set.of("set", "of", "or", "on");

    private final PluginId plugin;
    private final Resource[] bestanden;

    private Migraties(PluginId plugin, Resource[] bestanden) {
        this.plugin = plugin;
        this.bestanden = bestanden;
    }

    static Migraties van(PluginId plugin) {
        try {
            return new Migraties(
                    plugin,
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/zaakregie/" + plugin + "/**/*.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException("Migraties van " + plugin + " niet te lezen", e);
        }
    }

    boolean zijnEr() {
        return bestanden.length > 0;
    }

    List<String> bezwaren() {
        List<String> bezwaren = new ArrayList<>();
        for (Resource bestand : bestanden) {
            String naam = String.valueOf(bestand.getFilename());
            if (!BESTANDSNAAM.matcher(naam).matches()) {
                bezwaren.add(naam + ": heet niet V<nummer>__<naam>.sql");
            }
            vreemdeNamen(bestand).forEach(n -> bezwaren.add(naam + ": " + n + " is niet van deze plugin"));
        }
        return bezwaren;
    }

    private List<String> vreemdeNamen(Resource bestand) {
        String voor = "zr_" + plugin + "_";
        Matcher matcher = NAAM.matcher(COMMENTAAR.matcher(tekst(bestand)).replaceAll(""));
        return matcher.results()
                .map(r -> r.group(1).toLowerCase(Locale.ROOT))
                .filter(n -> !n.startsWith(voor) && !SQL_NA_UPDATE.contains(n))
                .toList();
    }

    private static String tekst(Resource bestand) {
        try {
            return bestand.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Migratie niet te lezen", e);
        }
    }
}
