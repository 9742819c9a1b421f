package nl.zaakregie.protocollering;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Which rows somebody wants to see; what is empty does not narrow.
 *
 * @param vanaf inclusive
 * @param tot exclusive
 * @param voor only rows with a lower number: the next page
 * @param aantal 1 to 200
 */
record Regelvraag(
        Optional<PersoonId> betrokkene,
        Optional<DossierId> dossier,
        Optional<String> medewerker,
        Optional<Instant> vanaf,
        Optional<Instant> tot,
        Optional<Long> voor,
        int aantal) {

    static final int MAXIMUM = 200;

    Regelvraag {
        if (aantal < 1 || aantal > MAXIMUM) {
            throw ProtocolFout.ONGELDIG_AANTAL.bij("aantal");
        }
        if (vanaf.isPresent() && tot.isPresent() && !tot.get().isAfter(vanaf.get())) {
            throw ProtocolFout.ONGELDIGE_PERIODE.bij("tot");
        }
    }
}
