package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What regisseur and groep concluded on the goals at some moment.
 *
 * @param volgende day of the next evaluation, when agreed
 */
public record Evaluatie(List<Doeloordeel> doelen, Besluit besluit, Optional<LocalDate> volgende) {

    public Evaluatie {
        doelen = List.copyOf(doelen);
    }

    public record Doeloordeel(int doel, Oordeel oordeel, Optional<String> toelichting) {}

    public enum Besluit {
        DOORGAAN,
        BIJSTELLEN,
        STOPPEN_DEELPLAN,
        AFSLUITEN
    }
}
