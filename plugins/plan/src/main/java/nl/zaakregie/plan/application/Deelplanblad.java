package nl.zaakregie.plan.application;

import java.util.List;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.plan.application.Planweergave.Actieweergave;
import nl.zaakregie.plan.application.Planweergave.Deelplanweergave;
import nl.zaakregie.plan.application.Planweergave.Doelweergave;

/** One deelplan with what its behandelaar needs to know of the plan. */
public record Deelplanblad(
        @Gegeven(Gegevensgroepen.UITVOERING) PlanId plan,
        @Gegeven(Gegevensgroepen.UITVOERING) Deelplanweergave deelplan,
        @Gegeven(Gegevensgroepen.UITVOERING) List<Doelweergave> doelen,
        @Gegeven(Gegevensgroepen.UITVOERING) List<Actieweergave> acties,
        @Gegeven(Gegevensgroepen.UITVOERING) List<Verloopweergave.Bijlageregel> documenten) {}
