package nl.zaakregie.api.kern;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of which parts may be unknown (StUF 03.01, attribute indOnvolledigeDatum).
 *
 * @param datum a valid calendar date; unknown parts hold a filler
 * @param volledigheid which parts are known
 */
public record OnvolledigeDatum(LocalDate datum, Volledigheid volledigheid) {

    /** Letter = the StUF code. */
    public enum Volledigheid {
        /** V: complete. */
        VOLLEDIG,
        /** D: day unknown. */
        DAG_ONBEKEND,
        /** M: month and day unknown. */
        MAAND_ONBEKEND,
        /** J: nothing known. */
        JAAR_ONBEKEND
    }

    public static OnvolledigeDatum van(LocalDate datum) {
        return new OnvolledigeDatum(datum, Volledigheid.VOLLEDIG);
    }

    public Optional<LocalDate> volledig() {
        return volledigheid == Volledigheid.VOLLEDIG ? Optional.of(datum) : Optional.empty();
    }
}
