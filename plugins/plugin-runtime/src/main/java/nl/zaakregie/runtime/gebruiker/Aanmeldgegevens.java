package nl.zaakregie.runtime.gebruiker;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Name and password of the users in the configuration. Who has no password there cannot log on here. */
record Aanmeldgegevens(IngesteldeGebruikers ingesteld) implements UserDetailsService {

    @Override
    public UserDetails loadUserByUsername(String gebruikersnaam) {
        return ingesteld
                .metNaam(gebruikersnaam)
                .filter(g -> g.wachtwoord().isPresent())
                .map(Aanmeldgegevens::gegevens)
                .orElseThrow(() -> new UsernameNotFoundException("Onbekende gebruiker"));
    }

    private static UserDetails gegevens(IngesteldeGebruiker ingesteld) {
        List<SimpleGrantedAuthority> rollen = ingesteld.gebruiker().rollen().stream()
                .map(rol -> new SimpleGrantedAuthority("ROLE_" + rol.name()))
                .toList();
        return new User(ingesteld.gebruikersnaam(), ingesteld.wachtwoord().orElseThrow(), rollen);
    }
}
