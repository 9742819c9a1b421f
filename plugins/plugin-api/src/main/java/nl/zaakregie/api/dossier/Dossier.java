package nl.zaakregie.api.dossier;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A dossier as registered.
 *
 * @param zaak its zaak in the zakenmagazijn; empty as long as none was asked for
 * @param gesloten empty while it runs
 * @param team that has its work; empty when nobody chose one
 */
public record Dossier(
        DossierId id,
        String soort,
        String model,
        boolean vertrouwelijk,
        Optional<Zaakidentificatie> zaak,
        Instant geopend,
        Optional<Instant> gesloten,
        Optional<String> team) {

    public boolean loopt() {
        return gesloten.isEmpty();
    }
}
