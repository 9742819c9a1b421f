package nl.zaakregie.api.overzicht;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A deelplan for other plugins.
 *
 * @param zaaktype key of the municipal product; empty when it needs no zaak (INV-26)
 * @param zaak its zaak; empty until asked for
 */
public record DeelplanInfo(
        DeelplanId id,
        DossierId traject,
        Optional<String> zaaktype,
        Optional<Zaakidentificatie> zaak,
        Set<PersoonId> personen,
        String status) {

    public DeelplanInfo {
        personen = Set.copyOf(personen);
    }
}
