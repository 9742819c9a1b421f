package nl.zaakregie.api.gebeurtenis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * The groepstraject of a deelplan was closed, and by decision of the regisseur the deelplan goes on without regie (DOMEIN
 * 1.4). Only what the zaak itself says goes along; goals, notes and the groep stay behind in the plan.
 *
 * @param zaaktype key of the municipal product
 * @param personen whom it supports, in the order of the deelplan; at least one
 * @param behandelaar who has it from here
 * @param begonnen day the zaak began: terms go on from there
 * @param vertrouwelijk whether the traject was, so that what goes on stays so (INV-20)
 */
public record DeelplanAfgeschaald(
        DeelplanId deelplan,
        DossierId traject,
        Zaakidentificatie zaak,
        String zaaktype,
        List<PersoonId> personen,
        MedewerkerId behandelaar,
        LocalDate begonnen,
        boolean vertrouwelijk)
        implements Gebeurtenis {

    public DeelplanAfgeschaald {
        personen = List.copyOf(personen);
    }

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
