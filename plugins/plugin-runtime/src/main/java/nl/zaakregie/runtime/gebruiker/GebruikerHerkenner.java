package nl.zaakregie.runtime.gebruiker;

import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import org.springframework.security.core.Authentication;

/**
 * Tells which of our users has logged on. A host with a login of its own provides this as a bean; without one the name
 * of the login is looked up in {@code zaakregie.gebruikers}.
 */
@FunctionalInterface
public interface GebruikerHerkenner {

    /**
     * @param aanmelding authenticated and not anonymous
     * @return empty when this login is no user of the regie: no access
     */
    Optional<Gebruiker> herken(Authentication aanmelding);
}
