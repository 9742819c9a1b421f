package nl.zaakregie.signalen.application;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.signalen.domain.Betrokkene;
import nl.zaakregie.signalen.domain.Signaal;

/** Whether a signal is about inwoners of this municipality. */
final class Woonplaats {

    private static final String ONBEKEND = "";

    private final Personen personen;
    private final Set<String> gemeentecodes;

    /** @param gemeentecodes of this municipality; empty when it is never told */
    Woonplaats(Personen personen, Set<String> gemeentecodes) {
        this.personen = personen;
        this.gemeentecodes = Set.copyOf(gemeentecodes);
    }

    /** Yes when one of them lives here, no when all live elsewhere, empty when that is not known of everybody. */
    Optional<Boolean> isHier(Signaal signaal) {
        if (gemeentecodes.isEmpty() || signaal.betrokkenen().isEmpty()) {
            return Optional.empty();
        }
        Map<PersoonId, Persoonsgegevens> bekend = personen.vindAlle(signaal.personen());
        Set<String> codes =
                signaal.betrokkenen().stream().map(b -> code(b, bekend)).collect(Collectors.toSet());
        if (codes.stream().anyMatch(gemeentecodes::contains)) {
            return Optional.of(true);
        }
        return codes.contains(ONBEKEND) ? Optional.empty() : Optional.of(false);
    }

    private static String code(Betrokkene betrokkene, Map<PersoonId, Persoonsgegevens> bekend) {
        return betrokkene
                .persoon()
                .map(bekend::get)
                .flatMap(Persoonsgegevens::gemeentecode)
                .orElse(ONBEKEND);
    }
}
