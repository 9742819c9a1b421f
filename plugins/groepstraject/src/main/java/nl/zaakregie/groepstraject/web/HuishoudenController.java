package nl.zaakregie.groepstraject.web;

import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.application.HuishoudenVoorstellen;
import nl.zaakregie.groepstraject.application.Huishoudenvoorstel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom the BRP knows around a member of a groep. */
@RestController
@RequestMapping("/api/v1/groepstrajecten/{id}/leden/{persoon}/huishouden")
class HuishoudenController {

    private final HuishoudenVoorstellen voorstellen;
    private final Inzage inzage;

    HuishoudenController(HuishoudenVoorstellen voorstellen, Inzage inzage) {
        this.voorstellen = voorstellen;
        this.inzage = inzage;
    }

    @GetMapping
    @Handeling("huishouden opvragen")
    Vrijgegeven<Huishoudenvoorstel> huishouden(
            Inzageverzoek verzoek, @PathVariable("id") String id, @PathVariable("persoon") String persoon) {
        PersoonId lid = new PersoonId(Invoer.sleutel(persoon, "persoon"));
        return inzage.vrijgeven(verzoek, voorstellen.uitvoeren(verzoek, Invoer.dossier(id), lid));
    }
}
