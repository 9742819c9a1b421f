package nl.zaakregie.enkelvoudig;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Aanvragen over REST. Tasks of the process are done with the tasks of the dossier. */
@RestController
@RequestMapping(EnkelvoudigController.PAD)
class EnkelvoudigController {

    static final String PAD = "/api/v1/enkelvoudig/aanvragen";

    private final AanvraagIndienen indienen;
    private final AanvragenRaadplegen raadplegen;
    private final BesluitNemen besluiten;
    private final Termijnbeheer termijnen;
    private final Opschalen opschalen;
    private final Procesmeldingen meldingen;
    private final Termijnberekening berekening;
    private final EnkelvoudigProperties instellingen;

    EnkelvoudigController(
            AanvraagIndienen indienen,
            AanvragenRaadplegen raadplegen,
            BesluitNemen besluiten,
            Termijnbeheer termijnen,
            Opschalen opschalen,
            Procesmeldingen meldingen,
            Termijnberekening berekening,
            EnkelvoudigProperties instellingen) {
        this.indienen = indienen;
        this.raadplegen = raadplegen;
        this.besluiten = besluiten;
        this.termijnen = termijnen;
        this.opschalen = opschalen;
        this.meldingen = meldingen;
        this.berekening = berekening;
        this.instellingen = instellingen;
    }

    /**
     * What was applied for; the header Location says where it is looked up.
     *
     * @param zaak the number to tell the citizen; absent as long as there is none
     */
    record Ingediend(UUID id, Optional<Zaakidentificatie> zaak) {}

    /** Key of what was made or changed. */
    record Sleutel(UUID id) {}

    @PostMapping
    @Handeling("aanvraag indienen")
    ResponseEntity<Ingediend> dienIn(@RequestBody Aanvraagverzoek.Indienen verzoek) {
        Ingediend nieuw = indienen.uitvoeren(verzoek.nieuw(berekening.vandaag()))
                .map(id -> new Ingediend(id.waarde(), raadplegen.zaak(id)))
                .ofFout();
        return ResponseEntity.created(URI.create(PAD + "/" + nieuw.id())).body(nieuw);
    }

    @GetMapping("/{id}")
    @Handeling("aanvraag raadplegen")
    Vrijgegeven<Aanvraagweergave> een(Inzageverzoek verzoek, @PathVariable UUID id) {
        return raadplegen.een(verzoek, new DossierId(id));
    }

    @GetMapping(params = "persoon")
    @Handeling("aanvragen raadplegen")
    List<Vrijgegeven<Aanvraagweergave>> van(Inzageverzoek verzoek, @RequestParam UUID persoon) {
        return raadplegen.van(verzoek, new PersoonId(persoon));
    }

    @PostMapping("/{id}/toets")
    @Handeling("aanvraag toetsen")
    Sleutel toets(@PathVariable UUID id, @RequestBody Aanvraagverzoek.Toetsen verzoek) {
        return sleutel(meldingen.toets(new DossierId(id), verzoek.ja()));
    }

    @PostMapping("/{id}/hersteltermijn")
    @Handeling("beslissen na de hersteltermijn")
    Sleutel naHersteltermijn(@PathVariable UUID id, @RequestBody Aanvraagverzoek.NaHersteltermijn verzoek) {
        return sleutel(meldingen.naHersteltermijn(new DossierId(id), verzoek.ja()));
    }

    @PostMapping("/{id}/overname")
    @Handeling("zaak zonder regisseur overnemen")
    Sleutel neemOver(@PathVariable UUID id, @RequestBody Aanvraagverzoek.Overnemen verzoek) {
        return sleutel(meldingen.neemOver(new DossierId(id), verzoek.keuze()));
    }

    @PostMapping("/{id}/aanvulling")
    @Handeling("aanvulling vastleggen")
    Sleutel aanvulling(@PathVariable UUID id) {
        return sleutel(meldingen.aangevuld(new DossierId(id)));
    }

    @PostMapping("/{id}/intrekking")
    @Handeling("aanvraag intrekken")
    Sleutel intrekking(@PathVariable UUID id) {
        return sleutel(meldingen.trekIn(new DossierId(id)));
    }

    @PostMapping("/{id}/klantcontact")
    @Handeling("taak voor klantcontact bij een aanvraag vragen")
    Sleutel klantcontact(@PathVariable UUID id) {
        return sleutel(meldingen.vraagKlantcontact(new DossierId(id)));
    }

    @PostMapping("/{id}/opschorting")
    @Handeling("termijn opschorten")
    Sleutel schortOp(@PathVariable UUID id, @RequestBody Aanvraagverzoek.Opschorten verzoek) {
        return sleutel(termijnen.schortOp(new DossierId(id), verzoek.kort()).ofFout());
    }

    @PostMapping("/{id}/hervatting")
    @Handeling("termijn hervatten")
    Sleutel hervat(@PathVariable UUID id) {
        return sleutel(termijnen.hervat(new DossierId(id)).ofFout());
    }

    @PostMapping("/{id}/verlenging")
    @Handeling("termijn verlengen")
    Sleutel verleng(@PathVariable UUID id, @RequestBody Aanvraagverzoek.Verlengen verzoek) {
        return sleutel(termijnen
                .verleng(new DossierId(id), verzoek.dagen().orElse(0), verzoek.kort())
                .ofFout());
    }

    @PutMapping("/{id}/voorzieningen/{nummer}/besluit")
    @Handeling("besluit schrijven")
    Sleutel schrijf(@PathVariable UUID id, @PathVariable int nummer, @RequestBody Aanvraagverzoek.Schrijven verzoek) {
        return sleutel(besluiten
                .schrijf(new DossierId(id), nummer, verzoek.besluit(instellingen.bezwaarBij()))
                .ofFout());
    }

    @PostMapping("/{id}/voorzieningen/{nummer}/besluit/verzending")
    @Handeling("besluit verzenden")
    Sleutel verzend(@PathVariable UUID id, @PathVariable int nummer) {
        return sleutel(besluiten.verzend(new DossierId(id), nummer).ofFout());
    }

    @PostMapping("/{id}/opschaling")
    @Handeling("opschalen")
    @ResponseStatus(HttpStatus.CREATED)
    Sleutel schaalOp(@PathVariable UUID id, @RequestBody Aanvraagverzoek.Voorstellen verzoek) {
        return new Sleutel(opschalen
                .stelVoor(new DossierId(id), verzoek.code(), verzoek.stop().orElse(false))
                .ofFout());
    }

    @PostMapping("/{id}/opschaling/besluit")
    @Handeling("over opschalen besluiten")
    Sleutel beslis(@PathVariable UUID id, @RequestBody Aanvraagverzoek.Beslissen verzoek) {
        return new Sleutel(opschalen
                .beslis(new DossierId(id), verzoek.keuze(), verzoek.aan())
                .ofFout());
    }

    private static Sleutel sleutel(DossierId id) {
        return new Sleutel(id.waarde());
    }
}
