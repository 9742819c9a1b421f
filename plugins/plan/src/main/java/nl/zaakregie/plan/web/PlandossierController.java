package nl.zaakregie.plan.web;

import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.plan.application.DeelplanInzien;
import nl.zaakregie.plan.application.Deelplanblad;
import nl.zaakregie.plan.application.PlanNoteren;
import nl.zaakregie.plan.application.PlanOndertekenen;
import nl.zaakregie.plan.application.PlanRaadplegen;
import nl.zaakregie.plan.application.Planweergave;
import nl.zaakregie.plan.application.Verloopweergave;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is kept beside the plan: signatures and notes; and the plan as one client may see it. */
@RestController
@RequestMapping("/api/v1/plannen")
class PlandossierController {

    private final PlanRaadplegen raadplegen;
    private final PlanOndertekenen ondertekenen;
    private final PlanNoteren noteren;
    private final DeelplanInzien deelplannen;

    PlandossierController(
            PlanRaadplegen raadplegen, PlanOndertekenen ondertekenen, PlanNoteren noteren, DeelplanInzien deelplannen) {
        this.raadplegen = raadplegen;
        this.ondertekenen = ondertekenen;
        this.noteren = noteren;
        this.deelplannen = deelplannen;
    }

    /** What was recorded. */
    record Vastgelegd(UUID id) {}

    /** The planned and running deelplannen the user is behandelaar of. */
    @GetMapping("/deelplannen")
    @Handeling("eigen deelplannen raadplegen")
    Blad<Vrijgegeven<Deelplanblad>> eigenDeelplannen(Inzageverzoek verzoek, Bladzijde bladzijde) {
        return deelplannen.eigen(verzoek, bladzijde);
    }

    @GetMapping("/{plan}/ondertekeningen")
    @Handeling("ondertekeningen van plan raadplegen")
    Vrijgegeven<Verloopweergave.Handtekeningen> ondertekeningen(Inzageverzoek verzoek, @PathVariable UUID plan) {
        return raadplegen.ondertekeningen(verzoek, new PlanId(plan));
    }

    /** Counts for the version agreed last. */
    @PostMapping("/{plan}/ondertekeningen")
    @Handeling("handtekening onder het plan vastleggen")
    @ResponseStatus(HttpStatus.CREATED)
    Vastgelegd onderteken(@PathVariable UUID plan, @RequestBody Ondertekeningverzoek verzoek) {
        return new Vastgelegd(ondertekenen
                .onderteken(new PlanId(plan), verzoek.alsOndertekening())
                .ofFout()
                .id());
    }

    @GetMapping("/{plan}/notities")
    @Handeling("notities bij plan raadplegen")
    Vrijgegeven<Verloopweergave.Notities> notities(Inzageverzoek verzoek, @PathVariable UUID plan) {
        return raadplegen.notities(verzoek, new PlanId(plan));
    }

    @PostMapping("/{plan}/notities")
    @Handeling("notitie maken")
    @ResponseStatus(HttpStatus.CREATED)
    Vastgelegd noteer(@PathVariable UUID plan, @RequestBody Notitieverzoek verzoek) {
        return new Vastgelegd(
                noteren.noteer(new PlanId(plan), verzoek.alsNotitie()).ofFout().id());
    }

    /** The plan with only what this client may see of it. */
    @GetMapping("/{plan}/meekijken/{lid}")
    @Handeling("plan samen met groepslid bekijken")
    Vrijgegeven<Planweergave> meekijken(Inzageverzoek verzoek, @PathVariable UUID plan, @PathVariable UUID lid) {
        return raadplegen.meekijken(verzoek, new PlanId(plan), new PersoonId(lid));
    }
}
