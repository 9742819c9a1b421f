package nl.zaakregie.groepstraject.web;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.application.FaseZetten;
import nl.zaakregie.groepstraject.application.GroepstrajectInzien;
import nl.zaakregie.groepstraject.application.ZaakBesluiten;
import nl.zaakregie.groepstraject.application.Zaakregel;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak.Stand;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Zaken beside the plan, and how far each groepslid is. */
@RestController
@RequestMapping("/api/v1/groepstrajecten/{id}")
class ZaakController {

    private final ZaakBesluiten besluiten;
    private final FaseZetten fasen;
    private final GroepstrajectInzien inzien;
    private final Inzage inzage;

    ZaakController(ZaakBesluiten besluiten, FaseZetten fasen, GroepstrajectInzien inzien, Inzage inzage) {
        this.besluiten = besluiten;
        this.fasen = fasen;
        this.inzien = inzien;
        this.inzage = inzage;
    }

    @GetMapping("/zaken")
    @Handeling("zaken van groep raadplegen")
    List<Vrijgegeven<Zaakregel>> zaken(Inzageverzoek verzoek, @PathVariable("id") String id) {
        return inzage.vrijgevenAlle(verzoek, inzien.zaken(Invoer.dossier(id)));
    }

    @PostMapping("/zaken")
    @Handeling("bekende zaak koppelen")
    Antwoorden.Stand koppel(@PathVariable("id") String id, @RequestBody Verzoeken.Zaak verzoek) {
        Verzoeken.Zaak goed = verzoek.gecontroleerd();
        Stand stand = besluiten
                .koppelBekende(Invoer.dossier(id), goed.nummer(), goed.alsZaaktype(), goed.alsOmschrijving())
                .ofFout();
        return new Antwoorden.Stand(Code.van(stand));
    }

    /** {@code besluit}: gekoppeld, afgewezen or ontkoppeld. */
    @PutMapping("/zaken/{zaak}")
    @Handeling("over een zaak van een groepslid besluiten")
    Antwoorden.Stand besluit(
            @PathVariable("id") String id,
            @PathVariable("zaak") String zaak,
            @RequestBody Verzoeken.Zaakbesluit verzoek) {
        return new Antwoorden.Stand(Code.van(besluiten
                .uitvoeren(Invoer.dossier(id), Invoer.zaak(Optional.of(zaak)), verzoek.alsStand())
                .ofFout()));
    }

    @PutMapping("/leden/{persoon}/fase")
    @Handeling("fase van een groepslid zetten")
    Antwoorden.Stand zetFase(
            @PathVariable("id") String id,
            @PathVariable("persoon") String persoon,
            @RequestBody Verzoeken.Faseverzoek verzoek) {
        PersoonId lid = new PersoonId(Invoer.sleutel(persoon, "persoon"));
        return new Antwoorden.Stand(Code.van(
                fasen.uitvoeren(Invoer.dossier(id), lid, verzoek.alsFase()).ofFout()));
    }
}
