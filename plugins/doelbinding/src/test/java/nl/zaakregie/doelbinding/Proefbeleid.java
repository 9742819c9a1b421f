package nl.zaakregie.doelbinding;

import static nl.zaakregie.doelbinding.Beleidsregel.Relatie.GEEN;
import static nl.zaakregie.doelbinding.Beleidsregel.Relatie.TEAM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Gegeven;

/** A small policy, the plugin it is about and a record of that plugin. */
final class Proefbeleid {

    static final List<String> GROEPEN = List.of("proef.bestaan", "proef.inhoud", "proef.notities", "proef.niemand");

    /** One field per groep, and one that carries none. */
    record Proefdossier(
            @Gegeven("proef.bestaan") boolean bestaat,
            @Gegeven("proef.inhoud") Optional<String> inhoud,
            @Gegeven("proef.notities") List<String> notities,
            @Gegeven("proef.niemand") String niemand,
            String vergeten) {

        static Proefdossier vol() {
            return new Proefdossier(true, Optional.of("inhoud"), List.of("notitie"), "niemand", "vergeten");
        }
    }

    private Proefbeleid() {}

    static Beleid maak() {
        return Beleid.van(instelling());
    }

    static DoelbindingProperties instelling() {
        return new DoelbindingProperties(
                List.of(
                        doel("regie", Rol.REGISSEUR, Rol.WIJKTEAMLID),
                        doel("klantcontact", Rol.KCC),
                        doel("signaalbeoordeling", Rol.TRIAGIST)),
                List.of(
                        regel("proef.bestaan", Set.of(Rol.KCC), "klantcontact", GEEN),
                        regel("proef.bestaan", Set.of(Rol.TRIAGIST), "signaalbeoordeling", GEEN),
                        regel("proef.bestaan", Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID), "regie", TEAM),
                        regel("proef.inhoud", Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID), "regie", TEAM),
                        new DoelbindingProperties.Regelinstelling(Set.of("proef.niemand"), Set.of(), Set.of(), TEAM)),
                List.of(regel("proef.notities", Set.of(Rol.REGISSEUR), "regie", TEAM)),
                Set.of(Rol.TRIAGIST),
                Set.of(Rol.BESLISSER));
    }

    static DoelbindingProperties.Doelinstelling doel(String code, Rol... rollen) {
        return new DoelbindingProperties.Doelinstelling(code, "Doel " + code, "wet", "activiteit", Set.of(rollen));
    }

    static DoelbindingProperties.Regelinstelling regel(
            String groep, Set<Rol> rollen, String doel, Beleidsregel.Relatie relatie) {
        return new DoelbindingProperties.Regelinstelling(Set.of(groep), rollen, Set.of(doel), relatie);
    }

    static Gegevensgroepen groepen() {
        return new Gegevensgroepen(() -> Stream.of(proefplugin()));
    }

    static Plugin proefplugin() {
        return Proefplugins.met("proef", GROEPEN.toArray(String[]::new));
    }
}
