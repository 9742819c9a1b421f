package nl.zaakregie.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.plan.domain.PlanFout;
import org.jspecify.annotations.Nullable;

/** The header If-Match: {@code "3"}, as our ETag gives it; the quotes may be left out. */
final class Versiekop {

    private static final Pattern VORM = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private Versiekop() {}

    /** Empty when the header is absent, which only an addition may. */
    static Optional<Integer> gezien(@Nullable String kop) {
        return Optional.ofNullable(kop).map(Versiekop::lees);
    }

    static int verplicht(@Nullable String kop) {
        return gezien(kop).orElseThrow(PlanFout.VERSIE_ONTBREEKT::fout);
    }

    private static int lees(String kop) {
        Matcher vorm = VORM.matcher(kop.strip());
        if (!vorm.matches()) {
            throw new SociaalDomeinException(
                    PlanFout.ONGELDIGE_INVOER, List.of(new Foutdetail("If-Match", "Geef een versienummer.")));
        }
        return Integer.parseInt(vorm.group(1));
    }
}
