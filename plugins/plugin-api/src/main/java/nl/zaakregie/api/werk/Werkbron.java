package nl.zaakregie.api.werk;

import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruiker;

/** A source of work. */
public interface Werkbron {

    /** Code of the source, unique, e.g. {@code dossiers}. */
    String naam();

    /** The open work this user may see. */
    List<Werkitem> werk(Gebruiker gebruiker);

    /**
     * The most urgent of it, in that order. A source of which one user can have thousands of rows reads no more than is
     * asked for.
     */
    default List<Werkitem> werk(Gebruiker gebruiker, Werkgreep greep) {
        return werk(gebruiker).stream()
                .filter(item -> greep.past(item, gebruiker))
                .sorted(Werkgreep.DRINGENDST_EERST)
                .limit(greep.hoogstens())
                .toList();
    }
}
