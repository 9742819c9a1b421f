package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.runtime.gebruiker.GebruikerHerkenner;
import nl.zaakregie.runtime.gebruiker.Medewerkerlijst;
import nl.zaakregie.voorbeeld.zaaksysteem.medewerkers.Medewerker;
import nl.zaakregie.voorbeeld.zaaksysteem.medewerkers.Personeel;
import org.springframework.security.core.Authentication;

/** The employees of the zaaksysteem as users of the regie. Who has another functie has no access to it. */
final class Regierollen implements GebruikerHerkenner, Medewerkerlijst {

    private static final Map<String, Rol> ROL_BIJ_FUNCTIE = Map.of(
            "INTAKE", Rol.TRIAGIST,
            "GEZINSCONSULENT", Rol.REGISSEUR,
            "BEHANDELAAR", Rol.BEHANDELAAR,
            "BEHEERDER", Rol.FUNCTIONEELBEHEER);

    private final Personeel personeel;

    Regierollen(Personeel personeel) {
        this.personeel = personeel;
    }

    @Override
    public Optional<Gebruiker> herken(Authentication aanmelding) {
        return personeel.metGebruikersnaam(aanmelding.getName()).flatMap(Regierollen::gebruiker);
    }

    @Override
    public List<Gebruiker> alle() {
        return personeel.alle().stream()
                .flatMap(medewerker -> gebruiker(medewerker).stream())
                .toList();
    }

    private static Optional<Gebruiker> gebruiker(Medewerker m) {
        return Optional.ofNullable(ROL_BIJ_FUNCTIE.get(m.functie()))
                .map(rol -> new Gebruiker(
                        new MedewerkerId(m.nummer()),
                        m.naam(),
                        m.achternaam(),
                        Set.of(rol),
                        Optional.of(m.afdeling()),
                        Optional.empty()));
    }
}
