package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PlanId;

/** A version of the plan is signed by or for every client of the groep. */
public record PlanOndertekend(PlanId plan, DossierId traject, int versie) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
