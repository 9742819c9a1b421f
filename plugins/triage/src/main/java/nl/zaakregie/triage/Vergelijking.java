package nl.zaakregie.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.triage.Instrument.Soort;
import nl.zaakregie.triage.Meting.Score;

/**
 * Two metingen side by side (AF-02.3). Counts only what both gave a score; gives no verdict and no average.
 *
 * @param regels in the order of the instrument
 */
record Vergelijking(List<Regel> regels) {

    /** What a fall of this much asks attention for. */
    private static final int SCHERPE_DALING = 2;

    private static final String TREDE = "trede";

    /** @param delta empty when one of the two has no score */
    record Regel(String domein, Optional<Integer> van, Optional<Integer> tot, Optional<Integer> delta) {}

    static Uitkomst<Vergelijking> tussen(Instrument instrument, Meting van, Meting tot) {
        Optional<Foutcode> bezwaar = bezwaar(instrument, van, tot);
        if (bezwaar.isPresent()) {
            return Uitkomst.geweigerd(bezwaar.get());
        }
        Map<String, Integer> eerst = waarden(van);
        Map<String, Integer> daarna = waarden(tot);
        return Uitkomst.gelukt(new Vergelijking(domeinen(instrument)
                .filter(d -> eerst.containsKey(d) || daarna.containsKey(d))
                .map(d -> regel(d, Optional.ofNullable(eerst.get(d)), Optional.ofNullable(daarna.get(d))))
                .toList()));
    }

    private static Optional<Foutcode> bezwaar(Instrument instrument, Meting van, Meting tot) {
        if (!van.sleutel().equals(tot.sleutel())) {
            return Optional.of(TriageFout.ANDERE_EDITIE);
        }
        if (!van.persoon().equals(tot.persoon())) {
            return Optional.of(TriageFout.ANDERE_PERSOON);
        }
        if (instrument.soort() == Soort.BESLISBOOM) {
            return Optional.of(TriageFout.NIETS_TE_VERGELIJKEN);
        }
        return van.isDefinitief() && tot.isDefinitief() ? Optional.empty() : Optional.of(TriageFout.NOG_CONCEPT);
    }

    int beter() {
        return tel(1);
    }

    int gelijk() {
        return tel(0);
    }

    int slechter() {
        return tel(-1);
    }

    /** Domains that fell sharply. */
    List<String> scherpGedaald() {
        return regels.stream()
                .filter(r -> r.delta().filter(d -> d <= -SCHERPE_DALING).isPresent())
                .map(Regel::domein)
                .toList();
    }

    /** Domains on the lowest level; none for a ladder, on which the lowest step is no emergency. */
    static List<String> acuut(Meting meting) {
        return meting.inhoud().scores().stream()
                .filter(s -> s.score().filter(w -> w == 1).isPresent())
                .map(Score::domein)
                .toList();
    }

    private int tel(int teken) {
        return (int) regels.stream()
                .flatMap(r -> r.delta().stream())
                .filter(d -> Integer.signum(d) == teken)
                .count();
    }

    private static Stream<String> domeinen(Instrument instrument) {
        return instrument.soort() == Soort.LADDER
                ? Stream.of(TREDE)
                : instrument.domeinen().stream().map(Instrument.Onderdeel::code);
    }

    private static Map<String, Integer> waarden(Meting meting) {
        Map<String, Integer> waarden = meting.inhoud().scores().stream()
                .filter(s -> s.score().isPresent())
                .collect(Collectors.toMap(Score::domein, s -> s.score().orElseThrow(), (a, b) -> a, TreeMap::new));
        meting.inhoud().trede().ifPresent(t -> waarden.put(TREDE, t));
        return waarden;
    }

    private static Regel regel(String domein, Optional<Integer> van, Optional<Integer> tot) {
        return new Regel(domein, van, tot, van.flatMap(v -> tot.map(t -> t - v)));
    }
}
