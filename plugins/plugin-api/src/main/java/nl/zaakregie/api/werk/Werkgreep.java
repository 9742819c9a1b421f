package nl.zaakregie.api.werk;

import java.util.Comparator;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;

/**
 * How much of the work of a user is asked for: the most urgent of it, so that a list does not become slower as there is
 * more work.
 *
 * @param hoogstens at least 1
 * @param soort only work of this kind
 * @param alleenMijn only what the user has taken himself
 */
public record Werkgreep(int hoogstens, Optional<String> soort, boolean alleenMijn) {

    /** Most urgent first: priority, then term (none last), then age. */
    public static final Comparator<Werkitem> DRINGENDST_EERST = Comparator.comparing(Werkitem::prioriteit)
            .thenComparing(item -> item.uiterlijk().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Werkitem::ontstaan)
            .thenComparing(Werkitem::id);

    public Werkgreep {
        if (hoogstens < 1) {
            throw new IllegalArgumentException("Vraag ten minste een regel werk: " + hoogstens);
        }
    }

    /** Whether this row is of the kind that is asked for. */
    public boolean past(Werkitem item, Gebruiker gebruiker) {
        return soort.map(item.soort()::equals).orElse(true)
                && (!alleenMijn || item.behandelaar().equals(Optional.of(gebruiker.id())));
    }

    public Werkgreep metHoogstens(int aantal) {
        return new Werkgreep(aantal, soort, alleenMijn);
    }
}
