package nl.zaakregie.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Uitkomst;

/**
 * The metingen of a dossier in order of time, each against the one before it.
 *
 * @param metingen by date, then in order of recording
 */
record Meetreeks(List<Meting> metingen) {

    Meetreeks {
        metingen = List.copyOf(metingen);
    }

    /** Domains that fell by two or more since the meting before; none for a concept, which may still change. */
    List<String> scherpGedaald(Meting meting, Instrument instrument) {
        return vorige(meting)
                .map(vorige -> Vergelijking.tussen(instrument, vorige, meting))
                .filter(Uitkomst.Gelukt.class::isInstance)
                .map(uitkomst -> uitkomst.ofFout().scherpGedaald())
                .orElse(List.of());
    }

    /** The last definitive meting before it that was not corrected. */
    private Optional<Meting> vorige(Meting meting) {
        Set<UUID> gecorrigeerd = metingen.stream()
                .filter(Meting::isDefinitief)
                .flatMap(m -> m.correctieVan().stream())
                .collect(Collectors.toSet());
        return metingen.stream()
                .takeWhile(m -> !m.id().equals(meting.id()))
                .filter(m -> m.isDefinitief() && m.lijktOp(meting) && !gecorrigeerd.contains(m.id()))
                .reduce((eerder, later) -> later);
    }
}
