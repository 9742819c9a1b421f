package nl.zaakregie.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.plan.domain.PlanFout;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a request and gathers what is wrong with them, so that the user hears everything at once. Values
 * are never repeated in the answer. Ends with {@link #klaar}, which refuses when anything was wrong.
 */
final class Invoer {

    static final int KORT = 200;
    static final int LANG = 2000;

    private final List<Foutdetail> fouten = new ArrayList<>();

    String verplicht(String veld, @Nullable String waarde, int lengte) {
        Optional<String> gegeven = tekst(veld, waarde, lengte);
        if (gegeven.isEmpty()) {
            fout(veld, "Dit veld is verplicht.");
        }
        return gegeven.orElse("");
    }

    /** A wrong one yields the other, which {@link #klaar} keeps inside. */
    <T> T aanwezig(String veld, Optional<T> waarde, T anders) {
        if (waarde.isEmpty()) {
            fout(veld, "Dit veld is verplicht.");
        }
        return waarde.orElse(anders);
    }

    Optional<String> tekst(String veld, @Nullable String waarde, int lengte) {
        Optional<String> gegeven =
                Optional.ofNullable(waarde).map(String::strip).filter(w -> !w.isEmpty());
        if (gegeven.filter(w -> w.length() > lengte).isPresent()) {
            fout(veld, "Gebruik hooguit " + lengte + " tekens.");
        }
        return gegeven;
    }

    /** A code, in lower or upper case. A wrong one yields the first of the list, which {@link #klaar} keeps inside. */
    <E extends Enum<E>> E keuze(String veld, @Nullable String waarde, Class<E> soort) {
        E[] keuzes = soort.getEnumConstants();
        String gegeven = Optional.ofNullable(waarde).orElse("").strip();
        return Arrays.stream(keuzes)
                .filter(keuze -> keuze.name().equalsIgnoreCase(gegeven))
                .findFirst()
                .orElseGet(() -> {
                    fout(veld, "Kies een van: " + codes(keuzes) + ".");
                    return keuzes[0];
                });
    }

    /** A code that may be left out. */
    <E extends Enum<E>> Optional<E> mogelijk(String veld, @Nullable String waarde, Class<E> soort) {
        return waarde == null || waarde.isBlank() ? Optional.empty() : Optional.of(keuze(veld, waarde, soort));
    }

    int tussen(String veld, int waarde, int laagste, int hoogste) {
        if (waarde < laagste || waarde > hoogste) {
            fout(veld, "Geef een getal van " + laagste + " tot en met " + hoogste + ".");
        }
        return waarde;
    }

    <T> List<T> minstensEen(String veld, @Nullable List<T> waarden) {
        List<T> gegeven = lijst(waarden);
        if (gegeven.isEmpty()) {
            fout(veld, "Geef er minstens een op.");
        }
        return gegeven;
    }

    <T> T klaar(T waarde) {
        if (!fouten.isEmpty()) {
            throw new SociaalDomeinException(PlanFout.ONGELDIGE_INVOER, fouten);
        }
        return waarde;
    }

    static <T> List<T> lijst(@Nullable List<T> waarden) {
        return waarden == null ? List.of() : List.copyOf(waarden);
    }

    static List<PersoonId> personen(@Nullable List<UUID> ids) {
        return lijst(ids).stream().distinct().map(PersoonId::new).toList();
    }

    /** One that cannot be is one that is not there. */
    static Documentidentificatie document(String waarde) {
        try {
            return new Documentidentificatie(waarde);
        } catch (IllegalArgumentException e) {
            throw PlanFout.ONBEKEND_DOCUMENT.fout();
        }
    }

    private void fout(String veld, String tekst) {
        fouten.add(new Foutdetail(veld, tekst));
    }

    private static String codes(Enum<?>[] keuzes) {
        return Arrays.stream(keuzes).map(Code::van).collect(Collectors.joining(", "));
    }
}
