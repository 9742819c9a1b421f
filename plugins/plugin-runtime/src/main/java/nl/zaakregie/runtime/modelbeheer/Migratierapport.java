package nl.zaakregie.runtime.modelbeheer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.runtime.modelbeheer.Migratie.Zaakstand;

/**
 * What a migration would do, or has done. Ids of parts and of cases only.
 *
 * @param zaken cases by what became of them; before the start the number that waits
 * @param bezwaren what is open now and cannot go along
 * @param meldingen what the engine says against the migration as a whole
 * @param tellingen open plan items by definition: before the start as expected, after it as counted in each case
 * @param nieuw parts that appear in running cases
 * @param nietToegevoegd new parts that only new cases and later stages get
 * @param achterblijvers cases that did not go along, the first hundred
 */
public record Migratierapport(
        String id,
        String model,
        int naarVersie,
        Migratie.Stand stand,
        boolean overslaan,
        Instant voorbereid,
        Optional<Instant> beeindigd,
        Map<Zaakstand, Long> zaken,
        List<Bezwaar> bezwaren,
        List<String> meldingen,
        List<Onderdeeltelling> tellingen,
        List<String> nieuw,
        List<String> nietToegevoegd,
        List<Achterblijver> achterblijvers) {

    /** Open work that would be lost, in cases of one version. */
    public record Bezwaar(int versie, String onderdeel, long zaken, String reden) {}

    /** A case that did not go along. */
    public record Achterblijver(String zaak, Zaakstand stand, String reden) {}

    /** Open plan items of one definition. */
    public record Onderdeeltelling(String onderdeel, long voor, long na) {}
}
