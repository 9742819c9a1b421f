package nl.zaakregie.triage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import org.jspecify.annotations.Nullable;

/** The header If-Match: {@code "3"}, as our ETag gives it; the quotes may be left out. */
final class Versiekop {

    private static final Pattern VORM = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private Versiekop() {}

    static int verplicht(@Nullable String kop) {
        if (kop == null) {
            throw TriageFout.VERSIE_ONTBREEKT.fout();
        }
        Matcher vorm = VORM.matcher(kop.strip());
        if (!vorm.matches()) {
            throw new SociaalDomeinException(
                    TriageFout.METING_ONJUIST, List.of(new Foutdetail("If-Match", "Geef een versienummer.")));
        }
        return Integer.parseInt(vorm.group(1));
    }
}
