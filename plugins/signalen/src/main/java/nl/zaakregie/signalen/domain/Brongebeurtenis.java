package nl.zaakregie.signalen.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event as a source gives it, not yet filtered.
 *
 * @param kenmerk key of the event at the source, at most 80 characters, no person; the same key is the same event
 * @param soort code of the kind, e.g. {@code betalingsachterstand}
 * @param bedrag in euro
 * @param op day it happened
 * @param crisis somebody's safety or home is at stake now
 * @param toelichting free text
 */
public record Brongebeurtenis(
        String bron,
        String kenmerk,
        String soort,
        List<Melding.Opgave> betrokkenen,
        Optional<BigDecimal> bedrag,
        LocalDate op,
        boolean crisis,
        Optional<String> toelichting) {

    public Brongebeurtenis {
        betrokkenen = List.copyOf(betrokkenen);
    }

    @Override
    public String toString() {
        return "Brongebeurtenis[" + bron + ", " + soort + "]";
    }
}
