package nl.zaakregie.api.gebruiker;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * The one who is working.
 *
 * @param naam as shown to colleagues and, for a regisseur, to citizens
 * @param achternaam surname only, for the RGBZ medewerker
 * @param team empty when in none
 */
public record Gebruiker(
        MedewerkerId id,
        String naam,
        String achternaam,
        Set<Rol> rollen,
        Optional<String> team,
        Optional<String> telefoon) {

    public Gebruiker {
        rollen = Set.copyOf(rollen);
    }

    public boolean heeft(Rol rol) {
        return rollen.contains(rol);
    }
}
