package nl.zaakregie.plan.web;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.PlanRaadplegen;
import nl.zaakregie.plan.application.Planweergave;
import nl.zaakregie.plan.application.Verloopweergave;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows plans, their versions and their progress. */
@RestController
@RequestMapping("/api/v1/plannen")
class PlanController {

    private final PlanRaadplegen raadplegen;

    PlanController(PlanRaadplegen raadplegen) {
        this.raadplegen = raadplegen;
    }

    @GetMapping
    @Handeling("plan raadplegen")
    ResponseEntity<Vrijgegeven<Planweergave>> vanTraject(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return metVersie(raadplegen.vanTraject(verzoek, new DossierId(traject)));
    }

    @GetMapping("/{plan}")
    @Handeling("plan raadplegen")
    ResponseEntity<Vrijgegeven<Planweergave>> plan(Inzageverzoek verzoek, @PathVariable UUID plan) {
        return metVersie(raadplegen.plan(verzoek, new PlanId(plan)));
    }

    @GetMapping("/{plan}/versies")
    @Handeling("versies van plan raadplegen")
    Vrijgegeven<Verloopweergave.Versies> versies(Inzageverzoek verzoek, @PathVariable UUID plan) {
        return raadplegen.versies(verzoek, new PlanId(plan));
    }

    @GetMapping("/{plan}/versies/{versie}")
    @Handeling("oude versie van plan raadplegen")
    Vrijgegeven<Planweergave> versie(Inzageverzoek verzoek, @PathVariable UUID plan, @PathVariable int versie) {
        return raadplegen.versie(verzoek, new PlanId(plan), versie);
    }

    @GetMapping("/{plan}/vergelijking")
    @Handeling("versies van plan vergelijken")
    Vrijgegeven<Verloopweergave.Vergelijking> vergelijking(
            Inzageverzoek verzoek, @PathVariable UUID plan, @RequestParam int van, @RequestParam int tot) {
        return raadplegen.vergelijk(verzoek, new PlanId(plan), van, tot);
    }

    @GetMapping("/{plan}/voortgang")
    @Handeling("voortgang raadplegen")
    Vrijgegeven<Verloopweergave.Voortgangen> voortgang(Inzageverzoek verzoek, @PathVariable UUID plan) {
        return raadplegen.voortgang(verzoek, new PlanId(plan));
    }

    @GetMapping("/{plan}/evaluaties")
    @Handeling("evaluaties raadplegen")
    Vrijgegeven<Verloopweergave.Evaluaties> evaluaties(Inzageverzoek verzoek, @PathVariable UUID plan) {
        return raadplegen.evaluaties(verzoek, new PlanId(plan));
    }

    /** The ETag is for who may see the version; others cannot change the plan anyway. */
    private static ResponseEntity<Vrijgegeven<Planweergave>> metVersie(Vrijgegeven<Planweergave> plan) {
        ResponseEntity.BodyBuilder antwoord = ResponseEntity.ok();
        Optional.ofNullable(plan.velden().get("versie")).ifPresent(versie -> antwoord.eTag("\"" + versie + "\""));
        return antwoord.body(plan);
    }
}
