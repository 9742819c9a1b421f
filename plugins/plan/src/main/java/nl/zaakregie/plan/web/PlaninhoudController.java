package nl.zaakregie.plan.web;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.PlanBijhouden;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planonderdeel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Changes what the plan says. {@code If-Match} is required to change a part, and may be left out to add one: an addition
 * overwrites nothing. Given and outdated: 409 with what changed since.
 */
@RestController
@RequestMapping("/api/v1/plannen/{plan}")
class PlaninhoudController {

    private final PlanBijhouden bijhouden;

    PlaninhoudController(PlanBijhouden bijhouden) {
        this.bijhouden = bijhouden;
    }

    /** Summary and terms; terms count for what has yet to begin in the case. */
    @PutMapping("/kader")
    @Handeling("samenvatting en termijnen van het plan wijzigen")
    ResponseEntity<Planwijziging> wijzigKader(
            @PathVariable UUID plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Kaderverzoek verzoek) {
        Plan nieuw = bijhouden
                .wijzigKader(new PlanId(plan), Versiekop.verplicht(versie), verzoek.alsKader())
                .ofFout();
        return Planwijziging.van(nieuw, null, null).als(HttpStatus.OK);
    }

    @PostMapping("/problemen")
    @Handeling("probleem toevoegen")
    ResponseEntity<Planwijziging> voegProbleemToe(
            @PathVariable UUID plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Probleemverzoek verzoek) {
        Plan nieuw = bijhouden
                .voegProbleemToe(new PlanId(plan), Versiekop.gezien(versie), verzoek.alsProbleem(0))
                .ofFout();
        return toegevoegd(nieuw, nieuw.inhoud().problemen());
    }

    @PutMapping("/problemen/{nummer}")
    @Handeling("probleem wijzigen")
    ResponseEntity<Planwijziging> wijzigProbleem(
            @PathVariable UUID plan,
            @PathVariable int nummer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Probleemverzoek verzoek) {
        Plan nieuw = bijhouden
                .wijzigProbleem(new PlanId(plan), Versiekop.verplicht(versie), verzoek.alsProbleem(nummer))
                .ofFout();
        return Planwijziging.van(nieuw, nummer, null).als(HttpStatus.OK);
    }

    @PostMapping("/doelen")
    @Handeling("doel toevoegen")
    ResponseEntity<Planwijziging> voegDoelToe(
            @PathVariable UUID plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Doelverzoek verzoek) {
        Plan nieuw = bijhouden
                .voegDoelToe(new PlanId(plan), Versiekop.gezien(versie), verzoek.alsNieuwDoel())
                .ofFout();
        return toegevoegd(nieuw, nieuw.inhoud().doelen());
    }

    @PutMapping("/doelen/{nummer}")
    @Handeling("doel wijzigen")
    ResponseEntity<Planwijziging> wijzigDoel(
            @PathVariable UUID plan,
            @PathVariable int nummer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Doelverzoek verzoek) {
        Plan nieuw = bijhouden
                .wijzigDoel(new PlanId(plan), Versiekop.verplicht(versie), verzoek.alsDoel(nummer))
                .ofFout();
        return Planwijziging.van(nieuw, nummer, null).als(HttpStatus.OK);
    }

    @PostMapping("/acties")
    @Handeling("actie toevoegen")
    ResponseEntity<Planwijziging> voegActieToe(
            @PathVariable UUID plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Actieverzoek verzoek) {
        Plan nieuw = bijhouden
                .voegActieToe(new PlanId(plan), Versiekop.gezien(versie), verzoek.alsActie(0))
                .ofFout();
        return toegevoegd(nieuw, nieuw.inhoud().acties());
    }

    @PutMapping("/acties/{nummer}")
    @Handeling("actie wijzigen")
    ResponseEntity<Planwijziging> wijzigActie(
            @PathVariable UUID plan,
            @PathVariable int nummer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Actieverzoek verzoek) {
        Plan nieuw = bijhouden
                .wijzigActie(new PlanId(plan), Versiekop.verplicht(versie), verzoek.alsActie(nummer))
                .ofFout();
        return Planwijziging.van(nieuw, nummer, null).als(HttpStatus.OK);
    }

    /** One of the times a repeated actie was done. */
    @PostMapping("/acties/{nummer}/keren")
    @Handeling("uitvoering van een actie vastleggen")
    ResponseEntity<Planwijziging> legKeerVast(
            @PathVariable UUID plan,
            @PathVariable int nummer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Keerverzoek verzoek) {
        Plan nieuw = bijhouden
                .legKeerVast(new PlanId(plan), Versiekop.gezien(versie), nummer, verzoek.alsKeer())
                .ofFout();
        return Planwijziging.van(nieuw, nummer, null).als(HttpStatus.CREATED);
    }

    /** Without If-Match it counts too: who did the work need not first look at the plan. */
    @PostMapping("/acties/{nummer}/afvinking")
    @Handeling("actie afvinken")
    ResponseEntity<Planwijziging> vinkActieAf(
            @PathVariable UUID plan,
            @PathVariable int nummer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Afvinkverzoek verzoek) {
        Plan nieuw = bijhouden
                .vinkActieAf(new PlanId(plan), Versiekop.gezien(versie), nummer, verzoek.alsAfvinking())
                .ofFout();
        return Planwijziging.van(nieuw, nummer, null).als(HttpStatus.OK);
    }

    @PostMapping("/deelplannen")
    @Handeling("deelplan toevoegen")
    ResponseEntity<Planwijziging> voegDeelplanToe(
            @PathVariable UUID plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Deelplanverzoek verzoek) {
        DeelplanId id = DeelplanId.nieuw();
        Plan nieuw = bijhouden
                .voegDeelplanToe(new PlanId(plan), Versiekop.gezien(versie), verzoek.alsDeelplan(id))
                .ofFout();
        return Planwijziging.van(nieuw, laatste(nieuw.inhoud().deelplannen()), id.waarde())
                .als(HttpStatus.CREATED);
    }

    @PutMapping("/deelplannen/{deelplan}")
    @Handeling("deelplan wijzigen")
    ResponseEntity<Planwijziging> wijzigDeelplan(
            @PathVariable UUID plan,
            @PathVariable UUID deelplan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie,
            @RequestBody Deelplanverzoek verzoek) {
        Plan nieuw = bijhouden
                .wijzigDeelplan(
                        new PlanId(plan), Versiekop.verplicht(versie), verzoek.alsDeelplan(new DeelplanId(deelplan)))
                .ofFout();
        return Planwijziging.van(nieuw, null, deelplan).als(HttpStatus.OK);
    }

    private static ResponseEntity<Planwijziging> toegevoegd(Plan plan, List<? extends Planonderdeel> onderdelen) {
        return Planwijziging.van(plan, laatste(onderdelen), null).als(HttpStatus.CREATED);
    }

    private static int laatste(List<? extends Planonderdeel> onderdelen) {
        return onderdelen.get(onderdelen.size() - 1).nummer();
    }
}
