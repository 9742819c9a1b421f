package nl.zaakregie.plan.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanzaak;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;

/** Deelplannen for other plugins: what was agreed and how it stands, in one. */
public class Deelplanoverzicht implements Deelplannen {

    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;

    public Deelplanoverzicht(Plannen plannen, Uitvoeringen uitvoeringen) {
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
    }

    @Override
    public Optional<DeelplanInfo> vind(DeelplanId id) {
        return uitvoeringen.vind(id).flatMap(u -> plannen.vind(u.plan()).flatMap(plan -> info(plan, u)));
    }

    @Override
    public Optional<DeelplanInfo> vindOpZaak(Zaakidentificatie zaak) {
        return uitvoeringen.vindOpZaak(zaak).flatMap(u -> vind(u.deelplan()));
    }

    @Override
    public List<DeelplanInfo> van(DossierId traject) {
        return plannen.vanTraject(traject).stream()
                .flatMap(plan -> uitvoeringen.van(traject).stream().flatMap(u -> info(plan, u).stream()))
                .toList();
    }

    private static Optional<DeelplanInfo> info(Plan plan, Uitvoering uitvoering) {
        return plan.inhoud().deelplan(uitvoering.deelplan()).map(deelplan -> info(deelplan, uitvoering));
    }

    private static DeelplanInfo info(Deelplan deelplan, Uitvoering uitvoering) {
        return new DeelplanInfo(
                deelplan.id(),
                uitvoering.traject(),
                deelplan.zaaktype(),
                uitvoering.zaak().map(Deelplanzaak::zaak),
                Set.copyOf(deelplan.personen()),
                uitvoering.status().code(),
                deelplan.behandelaar().flatMap(Deelplan.Behandelaar::medewerker));
    }
}
