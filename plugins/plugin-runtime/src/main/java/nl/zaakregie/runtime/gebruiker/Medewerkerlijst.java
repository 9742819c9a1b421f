package nl.zaakregie.runtime.gebruiker;

import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruiker;

/**
 * The employees who can have work or the regie, logged on or not. A host that keeps its employees itself provides this as
 * a bean, beside its {@link GebruikerHerkenner}; without one they are those of {@code zaakregie.gebruikers}.
 */
@FunctionalInterface
public interface Medewerkerlijst {

    /** Asked anew each time: a host may keep them in a table. */
    List<Gebruiker> alle();
}
