package nl.zaakregie.runtime.gebruiker;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Gebruikers by the login of Spring Security, with a list of the employees. */
final class AangemeldeGebruikers implements Gebruikers {

    private final GebruikerHerkenner herkenner;
    private final Medewerkerlijst medewerkers;

    AangemeldeGebruikers(GebruikerHerkenner herkenner, Medewerkerlijst medewerkers) {
        this.herkenner = herkenner;
        this.medewerkers = medewerkers;
    }

    @Override
    public Gebruiker huidige() {
        Authentication aanmelding = SecurityContextHolder.getContext().getAuthentication();
        if (aanmelding == null || !aanmelding.isAuthenticated() || aanmelding instanceof AnonymousAuthenticationToken) {
            throw GebruikerFout.NIET_AANGEMELD.fout();
        }
        if (aanmelding instanceof Systeemidentiteit) {
            return Systeemidentiteit.SYSTEEM;
        }
        return herkenner.herken(aanmelding).orElseThrow(GebruikerFout.GEEN_GEBRUIKER::fout);
    }

    @Override
    public Optional<Gebruiker> vind(MedewerkerId id) {
        return medewerkers.alle().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    @Override
    public List<Gebruiker> metRol(Rol rol) {
        return medewerkers.alle().stream().filter(g -> g.heeft(rol)).toList();
    }
}
