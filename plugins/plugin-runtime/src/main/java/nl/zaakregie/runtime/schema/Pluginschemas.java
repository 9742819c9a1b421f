package nl.zaakregie.runtime.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which plugins bring tables, read from the class path and not from the plugin beans: those need the tables to be there
 * already.
 */
final class Pluginschemas {

    private static final Pattern MAP = Pattern.compile("db/zaakregie/([a-z][a-z0-9]{1,29})/[^/]+\\.sql$");

    private final ClassLoader classLoader;

    Pluginschemas(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** Ids in alphabetical order; no schema refers to the tables of another. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        try {
            for (Resource script : new PathMatchingResourcePatternResolver(classLoader)
                    .getResources("classpath*:db/zaakregie/*/*.sql")) {
                Matcher map = MAP.matcher(script.getURL().toString());
                if (map.find()) {
                    ids.add(map.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De migratiescripts van de plugins zijn niet te lezen", e);
        }
        return ids;
    }
}
