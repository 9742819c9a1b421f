package nl.zaakregie.api.werk;

import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruiker;

/** A source of work. */
public interface Werkbron {

    /** Code of the source, unique, e.g. {@code dossiers}. */
    String naam();

    /** The open work this user may see. */
    List<Werkitem> werk(Gebruiker gebruiker);
}
