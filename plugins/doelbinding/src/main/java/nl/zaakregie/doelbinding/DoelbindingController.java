package nl.zaakregie.doelbinding;

import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Toegang;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which doelen somebody can choose, and the matrix for those who keep watch over it. No data of persons. */
@RestController
@RequestMapping("/api/v1/doelbinding")
class DoelbindingController {

    /** A doel to choose. */
    record Keuze(String code, String omschrijving, String grondslag, String verwerkingsactiviteit) {}

    /** The matrix with what its codes mean; a groep without rows is seen by nobody. */
    record Overzicht(List<Doelomschrijving> doelen, List<Gegevensgroep> groepen, List<Beleidsregel> regels) {}

    private final Beleid beleid;
    private final Gegevensgroepen groepen;
    private final Gebruikers gebruikers;
    private final Toegang toegang;

    DoelbindingController(Beleid beleid, Gegevensgroepen groepen, Gebruikers gebruikers, Toegang toegang) {
        this.beleid = beleid;
        this.groepen = groepen;
        this.gebruikers = gebruikers;
        this.toegang = toegang;
    }

    @GetMapping("/doelen")
    @Handeling("doelen die u kunt kiezen")
    List<Keuze> doelen() {
        return beleid.doelenVoor(gebruikers.huidige().rollen()).stream()
                .map(d -> new Keuze(d.code(), d.omschrijving(), d.grondslag(), d.verwerkingsactiviteit()))
                .toList();
    }

    @GetMapping("/beleid")
    @Handeling("geldend beleid van doelbinding")
    Overzicht beleid() {
        toegang.eisRol("doelbindingsbeleid raadplegen", Rol.FG, Rol.APPLICATIEBEHEER);
        return new Overzicht(
                beleid.alleDoelen(),
                groepen.alle(),
                beleid.regels().stream()
                        .filter(r -> groepen.vind(r.groep()).isPresent())
                        .toList());
    }
}
