package nl.zaakregie.plan.web;

import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.BijlageToevoegen;
import nl.zaakregie.plan.application.Deelplanstuk;
import nl.zaakregie.plan.application.DocumentInzien;
import nl.zaakregie.plan.application.PlanRaadplegen;
import nl.zaakregie.plan.application.Plandocument;
import nl.zaakregie.plan.application.Planstuk;
import nl.zaakregie.plan.application.Verloopweergave;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a plan: which there are, their content, and new ones. */
@RestController
@RequestMapping("/api/v1/plannen/{plan}")
class PlandocumentController {

    private final PlanRaadplegen raadplegen;
    private final DocumentInzien documenten;
    private final BijlageToevoegen bijlagen;

    PlandocumentController(PlanRaadplegen raadplegen, DocumentInzien documenten, BijlageToevoegen bijlagen) {
        this.raadplegen = raadplegen;
        this.documenten = documenten;
        this.bijlagen = bijlagen;
    }

    /** Identification in the DMS. */
    record Toegevoegd(Documentidentificatie document) {}

    /** What was added to the plan and its deelplannen, and what was printed of it. */
    @GetMapping("/documenten")
    @Handeling("documenten bij plan raadplegen")
    Vrijgegeven<Verloopweergave.Bijlagen> alle(Inzageverzoek verzoek, @PathVariable UUID plan) {
        return raadplegen.bijlagen(verzoek, new PlanId(plan));
    }

    @PostMapping("/documenten")
    @Handeling("document toevoegen")
    @ResponseStatus(HttpStatus.CREATED)
    Toegevoegd voegToe(@PathVariable UUID plan, @RequestBody Bijlageverzoek verzoek) {
        return new Toegevoegd(
                bijlagen.uitvoeren(new PlanId(plan), verzoek.nieuw()).ofFout());
    }

    /** The content, from the DMS. */
    @GetMapping("/documenten/{document}")
    @Handeling("document bij plan lezen")
    Vrijgegeven<Planstuk> inhoud(Inzageverzoek verzoek, @PathVariable UUID plan, @PathVariable String document) {
        return documenten.vanPlan(verzoek, new PlanId(plan), Invoer.document(document));
    }

    /** The content, from the DMS, for who executes the deelplan. */
    @GetMapping("/deelplannen/{deelplan}/documenten/{document}")
    @Handeling("document bij deelplan lezen")
    Vrijgegeven<Deelplanstuk> inhoud(
            Inzageverzoek verzoek,
            @PathVariable UUID plan,
            @PathVariable UUID deelplan,
            @PathVariable String document) {
        return documenten.vanDeelplan(verzoek, new PlanId(plan), new DeelplanId(deelplan), Invoer.document(document));
    }

    /** The PDF for this client, of the plan as it is now. */
    @GetMapping("/exemplaren/{lid}")
    @Handeling("exemplaar van plan voor groepslid maken")
    Vrijgegeven<Plandocument> exemplaar(Inzageverzoek verzoek, @PathVariable UUID plan, @PathVariable UUID lid) {
        return raadplegen.exemplaar(verzoek, new PlanId(plan), new PersoonId(lid));
    }
}
