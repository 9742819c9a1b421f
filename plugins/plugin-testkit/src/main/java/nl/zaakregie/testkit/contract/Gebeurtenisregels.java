package nl.zaakregie.testkit.contract;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;

/** An event is a record of ids, codes, numbers and moments: it is stored as JSON and read by anybody who listens. */
final class Gebeurtenisregels {

    private Gebeurtenisregels() {}

    static Set<String> bezwaren(Class<?> soort) {
        if (!soort.isRecord()) {
            return Set.of(soort.getSimpleName() + ": geen record");
        }
        return new Typenwandeling(k -> false, Persoonlijk::isType, Gebeurtenisregels::oordeel)
                .bezwaren(soort, soort.getSimpleName());
    }

    private static Optional<String> oordeel(Class<?> eigenaar, RecordComponent component) {
        String naam = component.getName();
        if (Persoonlijk.isNaam(naam)) {
            return Optional.of("persoonsgegeven");
        }
        boolean tekst = component.getGenericType().getTypeName().contains("java.lang.String");
        return tekst && Persoonlijk.isVrijeTekst(naam) ? Optional.of("vrije tekst") : Optional.empty();
    }
}
