package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an aanbieder offers under contract.
 *
 * @param tarief euro per unit
 * @param vrij free places; empty when the aanbieder does not tell
 * @param wachttijd in days; empty when he does not tell
 * @param clientenstop takes no new clients
 */
record Contract(
        Aanbieder aanbieder,
        Product product,
        BigDecimal tarief,
        LocalDate van,
        Optional<LocalDate> tot,
        Optional<Integer> vrij,
        Optional<Integer> wachttijd,
        boolean clientenstop) {

    /** @param code AGB code, 8 digits */
    record Aanbieder(String code, String naam) {}

    /**
     * @param code of the product list of the municipality
     * @param zaaktype key of the municipal product it belongs to
     * @param eenheid in which it is priced, e.g. uur, dagdeel or etmaal
     */
    record Product(String code, String omschrijving, String zaaktype, String eenheid) {}

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && tot.filter(dag::isAfter).isEmpty();
    }
}
