package nl.zaakregie.runtime.modelbeheer;

import java.util.List;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.runtime.gebruiker.Rolvereiste;
import nl.zaakregie.runtime.motor.Model;
import nl.zaakregie.runtime.motor.Modelbevinding;
import nl.zaakregie.runtime.motor.Modellen;
import nl.zaakregie.runtime.motor.Modelregel.Ernst;
import nl.zaakregie.runtime.motor.Modelsoort;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks a model that a process designer offers. Nothing is kept, and nothing of it is put into use. */
@RestController
@RequestMapping("/api/v1/modellen")
class ModelcontroleController {

    private static final int HOOGSTENS = 1_000_000;

    private final Modellen modellen;
    private final Gebruikers gebruikers;

    ModelcontroleController(Modellen modellen, Gebruikers gebruikers) {
        this.modellen = modellen;
        this.gebruikers = gebruikers;
    }

    /** @param naam file name: its ending tells what kind of model it is */
    @PostMapping("/controle")
    @Handeling("model controleren")
    Uitslag controleer(@RequestParam("naam") String naam, @RequestBody String xml) {
        new Rolvereiste(gebruikers, Rol.PROCESONTWERPER).eis();
        if (xml.length() > HOOGSTENS) {
            throw ModelbeheerFout.TE_GROOT.fout();
        }
        Modelsoort soort = Modelsoort.van(naam).orElseThrow(ModelbeheerFout.ONBEKENDE_SOORT::fout);
        List<Modelbevinding> bevindingen = modellen.controleer(Model.van(soort, naam, xml));
        return new Uitslag(
                bevindingen.stream().noneMatch(Modelbevinding::isFout),
                bevindingen.stream().map(Bevinding::van).toList());
    }

    /** @param bruikbaar without errors; there may be warnings */
    record Uitslag(boolean bruikbaar, List<Bevinding> bevindingen) {}

    /** A finding with its code. */
    record Bevinding(String code, Ernst ernst, String element, String tekst, String oplossing) {

        static Bevinding van(Modelbevinding bevinding) {
            return new Bevinding(
                    bevinding.regel().code(),
                    bevinding.regel().ernst(),
                    bevinding.element(),
                    bevinding.tekst(),
                    bevinding.oplossing());
        }
    }
}
