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

/** Gebruikers by the login of Spring Security, with the users of the configuration as the list of employees. */
final class AangemeldeGebruikers implements Gebruikers {

    private final GebruikerHerkenner herkenner;
    private final IngesteldeGebruikers ingesteld;

    AangemeldeGebruikers(GebruikerHerkenner herkenner, IngesteldeGebruikers ingesteld) {
        this.herkenner = herkenner;
        this.ingesteld = ingesteld;
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
        return ingesteld.alle().stream()
                .map(IngesteldeGebruiker::gebruiker)
                .filter(g -> g.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Gebruiker> metRol(Rol rol) {
        return ingesteld.alle().stream()
                .map(IngesteldeGebruiker::gebruiker)
                .filter(g -> g.heeft(rol))
                .toList();
    }
}
