package nl.zaakregie.groepstraject.application;

import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;

/** Employees as roles on the gezinsplan-zaak. */
final class Zaakrollen {

    private static final String REGISSEUR = "Regisseur";

    private final Gebruikers gebruikers;

    Zaakrollen(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    Zaakrol regisseur(MedewerkerId medewerker) {
        return rol(gebruikers.vind(medewerker).orElseThrow(GroepstrajectFout.GEEN_REGISSEUR::fout));
    }

    /** Empty for somebody who no longer works here. */
    Optional<Zaakrol> misschien(MedewerkerId medewerker) {
        return gebruikers.vind(medewerker).map(Zaakrollen::rol);
    }

    Zaakrol huidige() {
        return rol(gebruikers.huidige());
    }

    private static Zaakrol rol(Gebruiker gebruiker) {
        return new Zaakrol(gebruiker.id(), gebruiker.achternaam(), REGISSEUR);
    }
}
