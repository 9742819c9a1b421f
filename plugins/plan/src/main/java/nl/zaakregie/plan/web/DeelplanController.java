package nl.zaakregie.plan.web;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.DeelplanInzien;
import nl.zaakregie.plan.application.DeelplanUitvoeren;
import nl.zaakregie.plan.application.Deelplanblad;
import nl.zaakregie.plan.domain.Uitvoering;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows, plans, starts, stops, ends and redoes deelplannen. */
@RestController
@RequestMapping("/api/v1/plannen/{plan}/deelplannen/{deelplan}")
class DeelplanController {

    private final DeelplanUitvoeren uitvoeren;
    private final DeelplanInzien inzien;

    DeelplanController(DeelplanUitvoeren uitvoeren, DeelplanInzien inzien) {
        this.uitvoeren = uitvoeren;
        this.inzien = inzien;
    }

    /** How the execution stands after it. */
    record Stand(UUID deelplan, String status) {

        static Stand van(Uitvoering uitvoering) {
            return new Stand(uitvoering.deelplan().waarde(), uitvoering.status().code());
        }
    }

    /** For its behandelaar, and for the regisseur. */
    @GetMapping
    @Handeling("deelplan raadplegen")
    Vrijgegeven<Deelplanblad> toon(Inzageverzoek verzoek, @PathVariable UUID plan, @PathVariable UUID deelplan) {
        return inzien.blad(verzoek, new PlanId(plan), new DeelplanId(deelplan));
    }

    @PostMapping("/inplanning")
    @Handeling("deelplan inplannen")
    Stand planIn(@PathVariable UUID plan, @PathVariable UUID deelplan) {
        return Stand.van(
                uitvoeren.planIn(new PlanId(plan), new DeelplanId(deelplan)).ofFout());
    }

    @PostMapping("/start")
    @Handeling("deelplan starten")
    Stand start(@PathVariable UUID plan, @PathVariable UUID deelplan) {
        return Stand.van(
                uitvoeren.start(new PlanId(plan), new DeelplanId(deelplan)).ofFout());
    }

    /** By its behandelaar or the regisseur. */
    @PostMapping("/voortgang")
    @Handeling("voortgang van deelplan melden")
    Stand meldVoortgang(
            @PathVariable UUID plan, @PathVariable UUID deelplan, @RequestBody Deelvoortgangverzoek verzoek) {
        return Stand.van(uitvoeren
                .meldVoortgang(new PlanId(plan), new DeelplanId(deelplan), verzoek.alsTekst())
                .ofFout());
    }

    @PostMapping("/beeindiging")
    @Handeling("deelplan beëindigen")
    Stand beeindig(@PathVariable UUID plan, @PathVariable UUID deelplan, @RequestBody Beeindigingsverzoek verzoek) {
        return Stand.van(uitvoeren
                .beeindig(new PlanId(plan), new DeelplanId(deelplan), verzoek.alsBeeindiging())
                .ofFout());
    }

    /** Stops it for a while; {@code toelichting} may be left out. */
    @PostMapping("/onderbreking")
    @Handeling("deelplan onderbreken")
    Stand onderbreek(
            @PathVariable UUID plan,
            @PathVariable UUID deelplan,
            @RequestBody(required = false) @Nullable Onderbrekingsverzoek verzoek) {
        Optional<String> toelichting = Optional.ofNullable(verzoek).flatMap(Onderbrekingsverzoek::alsToelichting);
        return Stand.van(uitvoeren
                .onderbreek(new PlanId(plan), new DeelplanId(deelplan), toelichting)
                .ofFout());
    }

    @PostMapping("/hervatting")
    @Handeling("deelplan hervatten")
    Stand hervat(@PathVariable UUID plan, @PathVariable UUID deelplan) {
        return Stand.van(
                uitvoeren.hervat(new PlanId(plan), new DeelplanId(deelplan)).ofFout());
    }

    @PostMapping("/herneming")
    @Handeling("deelplan hernemen")
    Stand herneem(@PathVariable UUID plan, @PathVariable UUID deelplan) {
        return Stand.van(
                uitvoeren.herneem(new PlanId(plan), new DeelplanId(deelplan)).ofFout());
    }
}
