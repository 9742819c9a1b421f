package nl.zaakregie.modellen;

import java.util.Random;
import java.util.function.Predicate;

/**
 * One thing somebody can do in a groepstraject, as long as it is legal; its choices come from the chance it is given, so
 * that the same step in the same state does the same.
 *
 * @param naam as a failure prints it, unique
 * @param mag whether it is legal now
 * @param doe does it over HTTP, and demands that it succeeds
 */
record Regiestap(String naam, Predicate<Regiebeeld> mag, Handeling doe) {

    /** What is done. */
    @FunctionalInterface
    interface Handeling {
        void doe(Regiewereld wereld, Regiebeeld nu, Random toeval);
    }

    /**
     * A step that was taken: enough to take it again.
     *
     * @param zaad of the choices within it
     */
    record Gezet(Regiestap stap, long zaad) {

        void doe(Regiewereld wereld, Regiebeeld nu) {
            stap.doe().doe(wereld, nu, new Random(zaad));
        }

        @Override
        public String toString() {
            return stap.naam() + " " + zaad;
        }
    }
}
