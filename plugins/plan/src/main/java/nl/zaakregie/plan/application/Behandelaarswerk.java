package nl.zaakregie.plan.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;

/** The planned and running deelplannen of a behandelaar, as work: he has no other task for them (AF-12.1). */
public final class Behandelaarswerk implements Werkbron {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;
    private final Dossiers dossiers;

    public Behandelaarswerk(Plannen plannen, Uitvoeringen uitvoeringen, Dossiers dossiers) {
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
        this.dossiers = dossiers;
    }

    @Override
    public String naam() {
        return "deelplannen";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.BEHANDELAAR)) {
            return List.of();
        }
        return dossiers.dossiersVan(gebruiker.id()).stream()
                .flatMap(dossier -> plannen.vanTraject(dossier).stream())
                .flatMap(plan -> vanPlan(plan, gebruiker))
                .toList();
    }

    private Stream<Werkitem> vanPlan(Plan plan, Gebruiker gebruiker) {
        return uitvoeringen.van(plan.traject()).stream()
                .filter(uitvoering -> uitvoering.status().heeftBehandelaarNodig())
                .flatMap(uitvoering -> plan.inhoud().deelplan(uitvoering.deelplan()).stream()
                        .filter(deelplan -> isVan(deelplan, gebruiker))
                        .map(deelplan -> rij(plan, deelplan, uitvoering)));
    }

    private static boolean isVan(Deelplan deelplan, Gebruiker gebruiker) {
        return deelplan.behandelaar()
                .flatMap(Deelplan.Behandelaar::medewerker)
                .filter(gebruiker.id()::equals)
                .isPresent();
    }

    private Werkitem rij(Plan plan, Deelplan deelplan, Uitvoering uitvoering) {
        return new Werkitem(
                deelplan.id().toString(),
                "deelplanUitvoeren",
                "Deelplan uitvoeren",
                Optional.of(plan.traject()),
                Set.of(Rol.BEHANDELAAR),
                deelplan.behandelaar().flatMap(Deelplan.Behandelaar::medewerker),
                Optional.of(deelplan.id().toString()),
                Werkitem.Prioriteit.NORMAAL,
                sinds(uitvoering),
                deelplan.planning().einde().map(Behandelaarswerk::eindVan));
    }

    private Instant sinds(Uitvoering uitvoering) {
        return uitvoeringen.stappen(uitvoering.deelplan()).stream()
                .filter(stap -> stap.status().heeftBehandelaarNodig())
                .map(stap -> stap.op())
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static Instant eindVan(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(NEDERLAND).toInstant();
    }
}
