package nl.zaakregie.runtime.gebruiker;

import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;

/**
 * A user of the configuration.
 *
 * @param gebruikersnaam name to log on with
 * @param wachtwoord encoded; empty when the host does the login
 */
record IngesteldeGebruiker(String gebruikersnaam, Optional<String> wachtwoord, Gebruiker gebruiker) {

    @Override
    public String toString() {
        return "IngesteldeGebruiker[" + gebruiker.id() + "]";
    }
}
