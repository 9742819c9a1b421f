package nl.zaakregie.plan.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.api.gebeurtenis.OverlegbesluitGenomen;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.Overlegbesluiten;
import nl.zaakregie.api.overzicht.Overlegbesluiten.Overlegbesluit;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Actiestatus;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Plannen;
import org.springframework.transaction.annotation.Transactional;

/** What a casusoverleg decided becomes an actie of the plan, as a version like any other (AF-06.2, INV-12). */
public class OverlegbesluitOvernemen {

    private final Plannen plannen;
    private final Planbewerking bewerking;
    private final Supplier<Optional<Overlegbesluiten>> besluiten;

    /** @param besluiten empty when no plugin holds casusoverleg */
    public OverlegbesluitOvernemen(
            Plannen plannen, Planbewerking bewerking, Supplier<Optional<Overlegbesluiten>> besluiten) {
        this.plannen = plannen;
        this.bewerking = bewerking;
        this.besluiten = besluiten;
    }

    @Transactional
    public void bij(OverlegbesluitGenomen genomen) {
        besluiten
                .get()
                .flatMap(b -> b.vind(genomen.besluit()))
                .ifPresent(besluit -> lopendPlan(genomen.traject()).ifPresent(plan -> neemOver(plan, besluit)));
    }

    private Optional<Plan> lopendPlan(DossierId traject) {
        return plannen.vanTraject(traject);
    }

    private void neemOver(Plan plan, Overlegbesluit besluit) {
        bewerking
                .wijzig(
                        new Planhandeling(plan.id(), Optional.empty(), "besluit van casusoverleg overnemen"),
                        p -> p.voegActieToe(actie(besluit), bewerking.vandaag()))
                .ofFout();
    }

    private static Actie actie(Overlegbesluit besluit) {
        return new Actie(
                0,
                besluit.tekst(),
                new Actie.Uitvoerder(
                        Actie.Uitvoerder.Soort.valueOf(besluit.wie().toUpperCase(Locale.ROOT)),
                        Optional.empty(),
                        Optional.empty()),
                true,
                Optional.empty(),
                besluit.uiterlijk(),
                Optional.empty(),
                Actiestatus.GEPLAND,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
