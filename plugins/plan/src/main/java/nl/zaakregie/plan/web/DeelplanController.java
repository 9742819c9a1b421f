package nl.zaakregie.plan.web;

import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.DeelplanUitvoeren;
import nl.zaakregie.plan.domain.Uitvoering;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans, starts, ends and redoes deelplannen. */
@RestController
@RequestMapping("/api/v1/plannen/{plan}/deelplannen/{deelplan}")
class DeelplanController {

    private final DeelplanUitvoeren uitvoeren;

    DeelplanController(DeelplanUitvoeren uitvoeren) {
        this.uitvoeren = uitvoeren;
    }

    /** How the execution stands after it. */
    record Stand(UUID deelplan, String status) {

        static Stand van(Uitvoering uitvoering) {
            return new Stand(uitvoering.deelplan().waarde(), uitvoering.status().code());
        }
    }

    @PostMapping("/inplanning")
    Stand planIn(@PathVariable UUID plan, @PathVariable UUID deelplan) {
        return Stand.van(
                uitvoeren.planIn(new PlanId(plan), new DeelplanId(deelplan)).ofFout());
    }

    @PostMapping("/start")
    Stand start(@PathVariable UUID plan, @PathVariable UUID deelplan) {
        return Stand.van(
                uitvoeren.start(new PlanId(plan), new DeelplanId(deelplan)).ofFout());
    }

    @PostMapping("/beeindiging")
    Stand beeindig(@PathVariable UUID plan, @PathVariable UUID deelplan, @RequestBody Beeindigingsverzoek verzoek) {
        return Stand.van(uitvoeren
                .beeindig(new PlanId(plan), new DeelplanId(deelplan), verzoek.alsBeeindiging())
                .ofFout());
    }

    @PostMapping("/herneming")
    Stand herneem(@PathVariable UUID plan, @PathVariable UUID deelplan) {
        return Stand.van(
                uitvoeren.herneem(new PlanId(plan), new DeelplanId(deelplan)).ofFout());
    }
}
