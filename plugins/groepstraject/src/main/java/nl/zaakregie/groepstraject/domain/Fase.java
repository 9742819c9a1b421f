package nl.zaakregie.groepstraject.domain;

import java.util.Collection;
import java.util.Comparator;

/**
 * How far a groepslid is; members may be in different phases at the same time, and may go back (DOMEIN 1.5, AF-04.3).
 * The order is that in which a family usually comes by them, no more.
 */
public enum Fase {
    SIGNAAL,
    TOETS_KLANTSITUATIE,
    PLANVORMING,
    UITVOERING,
    EVALUATIE,
    UITGESTROOMD;

    /** State of the groep as a whole: that of who is least far; SIGNAAL for nobody. */
    public static Fase vanGroep(Collection<Fase> leden) {
        return leden.stream().min(Comparator.naturalOrder()).orElse(SIGNAAL);
    }
}
