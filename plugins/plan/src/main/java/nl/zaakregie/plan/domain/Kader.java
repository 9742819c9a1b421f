package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for the plan as a whole.
 *
 * @param samenvatting in plain words; for the groep as a whole, so without what is of one person only
 * @param tot indicative: lead time of a plan is indefinite
 * @param monitorweken between two times progress is looked at; the model has a term of its own when empty
 * @param evaluatieweken between two evaluations; likewise
 */
public record Kader(
        Optional<String> samenvatting,
        Optional<LocalDate> tot,
        Optional<Integer> monitorweken,
        Optional<Integer> evaluatieweken) {

    @Override
    public String toString() {
        return "Kader[***]";
    }
}
