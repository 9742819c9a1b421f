package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import nl.zaakregie.api.inzage.Gegeven;

/**
 * What the plan costs over all opdrachten (AF-05.5), in euro and cents. What was declared comes with the declarations.
 *
 * @param gepland not sent yet
 * @param vastgelegd sent, accepted, running or finished
 */
record Kostenbeeld(
        @Gegeven(Opdrachtweergave.KOSTEN) BigDecimal gepland,
        @Gegeven(Opdrachtweergave.KOSTEN) BigDecimal vastgelegd,
        @Gegeven(Opdrachtweergave.KOSTEN) List<Regel> regels) {

    /** Costs of one product. */
    record Regel(String product, String stand, BigDecimal kosten) {}

    static Kostenbeeld van(List<Opdracht> opdrachten) {
        return new Kostenbeeld(
                som(opdrachten, o -> o.stand().isGepland()),
                som(opdrachten, o -> o.stand().isVastgelegd()),
                opdrachten.stream()
                        .filter(o -> o.stand().isGepland() || o.stand().isVastgelegd())
                        .map(o -> new Regel(o.product(), o.stand().code(), o.kosten()))
                        .toList());
    }

    private static BigDecimal som(List<Opdracht> opdrachten, Predicate<Opdracht> welke) {
        return opdrachten.stream()
                .filter(welke)
                .map(Opdracht::kosten)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
