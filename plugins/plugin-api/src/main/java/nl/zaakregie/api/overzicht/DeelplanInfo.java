package nl.zaakregie.api.overzicht;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A deelplan for other plugins.
 *
 * @param zaaktype key of the municipal product; empty when it needs no zaak (INV-26)
 * @param zaak its zaak; empty until asked for
 * @param behandelaar the one responsible, when he works here
 */
public record DeelplanInfo(
        DeelplanId id,
        DossierId traject,
        Optional<String> zaaktype,
        Optional<Zaakidentificatie> zaak,
        Set<PersoonId> personen,
        String status,
        Optional<MedewerkerId> behandelaar) {

    public DeelplanInfo {
        personen = Set.copyOf(personen);
    }

    public DeelplanInfo(
            DeelplanId id,
            DossierId traject,
            Optional<String> zaaktype,
            Optional<Zaakidentificatie> zaak,
            Set<PersoonId> personen,
            String status) {
        this(id, traject, zaaktype, zaak, personen, status, Optional.empty());
    }
}
