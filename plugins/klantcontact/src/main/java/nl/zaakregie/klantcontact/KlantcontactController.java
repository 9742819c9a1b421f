package nl.zaakregie.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.api.overzicht.GestarteAanvragen.Gestart;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Klantcontacten over REST. */
@RestController
@RequestMapping(KlantcontactController.PAD)
class KlantcontactController {

    static final String PAD = "/api/v1/klantcontact/contacten";

    private final ContactVastleggen vastleggen;
    private final ContactVervolgen vervolgen;
    private final ContactenRaadplegen raadplegen;

    KlantcontactController(ContactVastleggen vastleggen, ContactVervolgen vervolgen, ContactenRaadplegen raadplegen) {
        this.vastleggen = vastleggen;
        this.vervolgen = vervolgen;
        this.raadplegen = raadplegen;
    }

    /**
     * What came of a contact.
     *
     * @param zaak the number to tell the citizen; absent as long as there is none
     * @param opzoeken where it is looked up later
     */
    record Aangevraagd(UUID id, Optional<DossierId> aanvraag, Optional<Zaakidentificatie> zaak, String opzoeken) {}

    /** Key of what was recorded; tells nothing about where it went. */
    record Vastgelegd(UUID id) {}

    @PostMapping
    @Handeling("klantcontact vastleggen")
    @ResponseStatus(HttpStatus.CREATED)
    Vastgelegd legVast(@RequestBody Contactverzoek.Vastleggen verzoek) {
        return new Vastgelegd(vastleggen.uitvoeren(verzoek.nieuw()).ofFout());
    }

    /** The improvement is a contact of its own, with its own key. */
    @PutMapping("/{id}")
    @Handeling("klantcontact verbeteren")
    Vastgelegd verbeter(@PathVariable UUID id, @RequestBody Contactverzoek.Verbeteren verzoek) {
        return new Vastgelegd(vastleggen.verbeter(id, verzoek.inhoud()));
    }

    @PostMapping("/{id}/plaats")
    @Handeling("klantcontact een plaats geven")
    Vastgelegd koppel(@PathVariable UUID id, @RequestBody Contactverzoek.Koppelen verzoek) {
        return new Vastgelegd(vervolgen
                .koppel(id, verzoek.traject(), verzoek.deelplan(), verzoek.signaal())
                .ofFout());
    }

    @PostMapping("/{id}/aanvraag")
    @Handeling("aanvraag starten uit een klantcontact")
    Aangevraagd vraagAan(@PathVariable UUID id, @RequestBody Contactverzoek.Aanvragen verzoek) {
        return aangevraagd(vervolgen.vraagAan(id, verzoek.zaaktype().orElse("")).ofFout());
    }

    /** For who was not told the number at once. */
    @GetMapping("/{id}/aanvraag")
    @Handeling("aanvraag uit een klantcontact opzoeken")
    Aangevraagd aanvraag(@PathVariable UUID id) {
        return aangevraagd(id);
    }

    private Aangevraagd aangevraagd(UUID id) {
        Optional<Gestart> gestart = vervolgen.aanvraag(id);
        return new Aangevraagd(
                id, gestart.map(Gestart::aanvraag), gestart.flatMap(Gestart::zaak), PAD + "/" + id + "/aanvraag");
    }

    @PostMapping("/{id}/teruggebeld")
    @Handeling("terugbellen afronden")
    Vastgelegd teruggebeld(@PathVariable UUID id) {
        return new Vastgelegd(vervolgen.teruggebeld(id).ofFout());
    }

    @GetMapping(params = "traject")
    @Handeling("klantcontacten raadplegen")
    Blad<Vrijgegeven<Contactweergave>> vanPlan(Inzageverzoek verzoek, Bladzijde bladzijde, @RequestParam UUID traject) {
        return raadplegen.vanPlan(verzoek, new DossierId(traject), bladzijde);
    }

    @GetMapping(params = "deelplan")
    @Handeling("klantcontacten raadplegen")
    Blad<Vrijgegeven<Contactweergave>> vanDeelplan(
            Inzageverzoek verzoek, Bladzijde bladzijde, @RequestParam UUID deelplan) {
        return raadplegen.vanDeelplan(verzoek, new DeelplanId(deelplan), bladzijde);
    }

    @GetMapping(params = "persoon")
    @Handeling("klantcontacten raadplegen")
    Blad<Vrijgegeven<Contactweergave>> met(Inzageverzoek verzoek, Bladzijde bladzijde, @RequestParam UUID persoon) {
        return raadplegen.met(verzoek, new PersoonId(persoon), bladzijde);
    }

    @GetMapping("/{id}/versies")
    @Handeling("klantcontact raadplegen")
    List<Vrijgegeven<Contactweergave>> versies(Inzageverzoek verzoek, @PathVariable UUID id) {
        return raadplegen.versies(verzoek, id);
    }

    @GetMapping(path = "/intake", params = "persoon")
    @Handeling("klantcontacten raadplegen")
    Blad<Vrijgegeven<Intakeweergave>> intake(Inzageverzoek verzoek, Bladzijde bladzijde, @RequestParam UUID persoon) {
        return raadplegen.intakeMet(verzoek, new PersoonId(persoon), bladzijde);
    }

    @GetMapping(path = "/intake", params = "signaal")
    @Handeling("klantcontacten raadplegen")
    Blad<Vrijgegeven<Intakeweergave>> overSignaal(
            Inzageverzoek verzoek, Bladzijde bladzijde, @RequestParam UUID signaal) {
        return raadplegen.overSignaal(verzoek, new SignaalId(signaal), bladzijde);
    }
}
