package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * During enkelvoudig ondersteunen more turned out to be going on (DOMEIN 1.4). The zaak itself stays as it is; who judges
 * the signal that comes of it decides what happens to it.
 *
 * @param opschaling key of this request
 * @param bron dossier it came from
 * @param personen about whom
 * @param reden code, e.g. {@code meerdere-problemen}; never free text
 */
public record OpschalingGevraagd(UUID opschaling, DossierId bron, Set<PersoonId> personen, String reden)
        implements Gebeurtenis {

    public OpschalingGevraagd {
        personen = Set.copyOf(personen);
    }

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(bron);
    }
}
