package nl.zaakregie.doorgifte;

import java.util.List;
import java.util.function.LongPredicate;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.doorgifte.Wachtrij.Afgewezen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the zakenmagazijn refused, for functioneel beheer: service and code; never the content of a message. */
@RestController
@RequestMapping("/api/v1/doorgifte")
class DoorgifteController {

    private final Wachtrij wachtrij;
    private final Gebruikers gebruikers;

    DoorgifteController(Wachtrij wachtrij, Gebruikers gebruikers) {
        this.wachtrij = wachtrij;
        this.gebruikers = gebruikers;
    }

    @GetMapping
    @Handeling("geweigerde doorgegeven berichten tonen")
    List<Afgewezen> geweigerd() {
        eisBeheer();
        return wachtrij.afgewezen();
    }

    /** Sends a refused message once more, as it is. */
    @PostMapping("/{nummer}/hernieuwing")
    @Handeling("bericht opnieuw doorgeven")
    void opnieuw(@PathVariable("nummer") long nummer) {
        besluit(nummer, wachtrij::opnieuw);
    }

    /** Gives a refused message up; its content is destroyed. */
    @PostMapping("/{nummer}/overslaan")
    @Handeling("door te geven bericht overslaan")
    void overslaan(@PathVariable("nummer") long nummer) {
        besluit(nummer, wachtrij::overslaan);
    }

    private void besluit(long nummer, LongPredicate besluit) {
        eisBeheer();
        if (!besluit.test(nummer)) {
            throw DoorgifteFout.ONBEKEND_BERICHT.bij(nummer);
        }
    }

    private void eisBeheer() {
        if (!gebruikers.huidige().heeft(Rol.FUNCTIONEELBEHEER)) {
            throw DoorgifteFout.NIET_BEVOEGD.fout();
        }
    }
}
