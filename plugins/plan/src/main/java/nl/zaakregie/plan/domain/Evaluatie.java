package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.PersoonId;

/**
 * What regisseur and groep concluded on the goals at some moment.
 *
 * @param deelnemers of the groep and its network, besides the regisseur
 * @param volgende day of the next evaluation, when agreed
 */
public record Evaluatie(
        List<Doeloordeel> doelen, Besluit besluit, Optional<LocalDate> volgende, List<PersoonId> deelnemers) {

    public Evaluatie {
        doelen = List.copyOf(doelen);
        deelnemers = List.copyOf(deelnemers);
    }

    /** @param waarde where the indicator of the goal stands now, e.g. a score */
    public record Doeloordeel(int doel, Oordeel oordeel, Optional<String> toelichting, Optional<String> waarde) {}

    public enum Besluit {
        DOORGAAN,
        BIJSTELLEN,
        STOPPEN_DEELPLAN,
        AFSLUITEN
    }
}
