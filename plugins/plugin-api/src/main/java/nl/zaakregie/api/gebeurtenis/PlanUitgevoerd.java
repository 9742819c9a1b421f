package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PlanId;

/** The goals of the plan were reached, says the regisseur. */
public record PlanUitgevoerd(PlanId plan, DossierId traject) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
