package nl.zaakregie.groepstraject.web;

import java.time.Clock;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.application.AfstemmingVastleggen;
import nl.zaakregie.groepstraject.application.GroepHernoemen;
import nl.zaakregie.groepstraject.application.GroepslidAfmelden;
import nl.zaakregie.groepstraject.application.GroepslidToevoegen;
import nl.zaakregie.groepstraject.application.NetwerkBijhouden;
import nl.zaakregie.groepstraject.domain.Afstemming;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The composition of the groep of a running traject. */
@RestController
@RequestMapping("/api/v1/groepstrajecten/{id}")
class GroepController {

    private final GroepslidToevoegen toevoegen;
    private final GroepslidAfmelden afmelden;
    private final NetwerkBijhouden netwerk;
    private final AfstemmingVastleggen afstemming;
    private final GroepHernoemen hernoemen;
    private final Clock klok;

    GroepController(
            GroepslidToevoegen toevoegen,
            GroepslidAfmelden afmelden,
            NetwerkBijhouden netwerk,
            AfstemmingVastleggen afstemming,
            GroepHernoemen hernoemen,
            Clock klok) {
        this.toevoegen = toevoegen;
        this.afmelden = afmelden;
        this.netwerk = netwerk;
        this.afstemming = afstemming;
        this.hernoemen = hernoemen;
        this.klok = klok;
    }

    /** Name and kind of the groep; a name says nothing that only its members should know. */
    @PutMapping("/groep")
    @Handeling("groep hernoemen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hernoem(@PathVariable("id") String id, @RequestBody Verzoeken.Hernoemen verzoek) {
        Verzoeken.Hernoemen goed = verzoek.gecontroleerd();
        hernoemen.uitvoeren(Invoer.dossier(id), goed.alsNaam(), goed.alsSoort());
    }

    @PostMapping("/leden")
    @Handeling("groepslid toevoegen")
    @ResponseStatus(HttpStatus.CREATED)
    Antwoorden.Sleutel voegLidToe(@PathVariable("id") String id, @RequestBody Verzoeken.Lid verzoek) {
        Verzoeken.Lid goed = verzoek.gecontroleerd();
        PersoonId persoon = toevoegen
                .uitvoeren(Invoer.dossier(id), goed.wie(), goed.alsRol(), goed.alsSoort())
                .ofFout();
        return new Antwoorden.Sleutel(persoon.toString());
    }

    @DeleteMapping("/leden/{persoon}")
    @Handeling("groepslid afmelden")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void meldLidAf(@PathVariable("id") String id, @PathVariable("persoon") String persoon) {
        afmelden.uitvoeren(Invoer.dossier(id), sleutel(persoon)).ofFout();
    }

    @PostMapping("/netwerk")
    @Handeling("netwerkpersoon toevoegen")
    @ResponseStatus(HttpStatus.CREATED)
    Antwoorden.Sleutel voegNetwerkpersoonToe(@PathVariable("id") String id, @RequestBody Verzoeken.Netwerk verzoek) {
        Verzoeken.Netwerk goed = verzoek.gecontroleerd();
        PersoonId persoon = netwerk.voegToe(Invoer.dossier(id), goed.wie(), goed.alsOmschrijving())
                .ofFout();
        return new Antwoorden.Sleutel(persoon.toString());
    }

    @DeleteMapping("/netwerk/{persoon}")
    @Handeling("netwerkpersoon afmelden")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void meldNetwerkpersoonAf(@PathVariable("id") String id, @PathVariable("persoon") String persoon) {
        netwerk.meldAf(Invoer.dossier(id), sleutel(persoon)).ofFout();
    }

    @PutMapping("/afstemming/{gemeentecode}")
    @Handeling("afstemming met een gemeente vastleggen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stemAf(
            @PathVariable("id") String id,
            @PathVariable("gemeentecode") String gemeentecode,
            @RequestBody Verzoeken.Afstemmen verzoek) {
        Verzoeken.Afstemmen goed = verzoek.gecontroleerd(gemeentecode);
        afstemming.uitvoeren(
                Invoer.dossier(id), new Afstemming(gemeentecode, goed.alsContact(), goed.stand(), klok.instant()));
    }

    private static PersoonId sleutel(String persoon) {
        return new PersoonId(Invoer.sleutel(persoon, "persoon"));
    }
}
