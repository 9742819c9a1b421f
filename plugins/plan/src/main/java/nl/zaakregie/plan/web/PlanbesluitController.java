package nl.zaakregie.plan.web;

import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.PlanVaststellen;
import nl.zaakregie.plan.application.VoortgangVastleggen;
import nl.zaakregie.plan.domain.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on a plan as a whole, and what is observed of it. */
@RestController
@RequestMapping("/api/v1/plannen/{plan}")
class PlanbesluitController {

    private final PlanVaststellen vaststellen;
    private final VoortgangVastleggen voortgang;

    PlanbesluitController(PlanVaststellen vaststellen, VoortgangVastleggen voortgang) {
        this.vaststellen = vaststellen;
        this.voortgang = voortgang;
    }

    /** {@code If-Match} says which version was on the table; required. */
    @PostMapping("/vaststelling")
    @Handeling("plan vaststellen")
    ResponseEntity<Planwijziging> stelVast(
            @PathVariable UUID plan,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String versie) {
        return antwoord(vaststellen
                .stelVast(new PlanId(plan), Versiekop.verplicht(versie))
                .ofFout());
    }

    /** Asks for a task to adjust the plan. */
    @PostMapping("/bijstelling")
    @Handeling("om bijstelling van het plan vragen")
    ResponseEntity<Void> stelBij(@PathVariable UUID plan) {
        vaststellen.stelBij(new PlanId(plan));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/uitgevoerd")
    @Handeling("plan uitgevoerd melden")
    ResponseEntity<Planwijziging> meldUitgevoerd(@PathVariable UUID plan) {
        return antwoord(vaststellen.meldUitgevoerd(new PlanId(plan)).ofFout());
    }

    @PostMapping("/voortgang")
    @Handeling("voortgang vastleggen")
    ResponseEntity<Planwijziging> monitor(@PathVariable UUID plan, @RequestBody Voortgangverzoek verzoek) {
        return antwoord(
                voortgang.monitor(new PlanId(plan), verzoek.alsVoortgang()).ofFout());
    }

    @PostMapping("/evaluaties")
    @Handeling("resultaat evalueren")
    ResponseEntity<Planwijziging> evalueer(@PathVariable UUID plan, @RequestBody Evaluatieverzoek verzoek) {
        return antwoord(
                voortgang.evalueer(new PlanId(plan), verzoek.alsEvaluatie()).ofFout());
    }

    private static ResponseEntity<Planwijziging> antwoord(Plan plan) {
        return Planwijziging.van(plan, null, null).als(HttpStatus.OK);
    }
}
