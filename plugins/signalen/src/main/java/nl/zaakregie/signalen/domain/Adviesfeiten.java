package nl.zaakregie.signalen.domain;

import java.util.Optional;

/**
 * What the advice rests on: kinds, counts and yes or no, nothing about who. Confidential trajecten and signals do not
 * count (INV-20).
 *
 * @param soort {@code melding}, {@code gebeurtenis} or {@code opschaling}
 * @param traject whether a groepstraject runs for one of the persons
 * @param inwoner false when everybody lives elsewhere and nothing runs here; empty when it is not known
 * @param hulpvraag whether it is one question for help; empty as long as the assessor does not say
 * @param signalen about the same persons within the combination term, this one included
 * @param domeinen different leefdomeinen of those
 */
public record Adviesfeiten(
        String soort,
        boolean traject,
        Betrouwbaarheid betrouwbaarheid,
        boolean veiligheid,
        Optional<Boolean> inwoner,
        Optional<Boolean> hulpvraag,
        int signalen,
        int domeinen) {}
