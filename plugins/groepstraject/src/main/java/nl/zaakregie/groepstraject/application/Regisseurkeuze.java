package nl.zaakregie.groepstraject.application;

import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;

/** Who can be regisseur: an employee that exists and has the role. */
final class Regisseurkeuze {

    private final Gebruikers gebruikers;

    Regisseurkeuze(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    boolean isKiesbaar(MedewerkerId medewerker) {
        return gebruikers.vind(medewerker).filter(g -> g.heeft(Rol.REGISSEUR)).isPresent();
    }

    /** The team he works in. */
    Optional<String> team(MedewerkerId medewerker) {
        return gebruikers.vind(medewerker).flatMap(Gebruiker::team);
    }
}
