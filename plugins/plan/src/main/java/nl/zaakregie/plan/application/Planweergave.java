package nl.zaakregie.plan.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A version of a plan as it is offered for release. Persons are ids: their names come with the groep, and only to those
 * who may see them. Codes are in lower case.
 */
public record Planweergave(
        @Gegeven(Gegevensgroepen.INHOUD) PlanId id,
        @Gegeven(Gegevensgroepen.INHOUD) DossierId traject,
        @Gegeven(Gegevensgroepen.INHOUD) GroepId groep,
        @Gegeven(Gegevensgroepen.INHOUD) Optional<PlanId> vorigPlan,
        @Gegeven(Gegevensgroepen.INHOUD) String status,
        @Gegeven(Gegevensgroepen.INHOUD) int versie,
        @Gegeven(Gegevensgroepen.INHOUD) Optional<Integer> vastgesteldeVersie,
        @Gegeven(Gegevensgroepen.INHOUD) List<Probleemweergave> problemen,
        @Gegeven(Gegevensgroepen.DOELEN) List<Doelweergave> doelen,
        @Gegeven(Gegevensgroepen.ACTIES) List<Actieweergave> acties,
        @Gegeven(Gegevensgroepen.DEELPLANNEN) List<Deelplanweergave> deelplannen) {

    public record Probleemweergave(int nummer, String leefdomein, String omschrijving, List<PersoonId> personen) {}

    public record Doelweergave(
            int nummer,
            String leefdomein,
            String omschrijving,
            List<PersoonId> personen,
            Optional<String> indicator,
            Optional<String> start,
            Optional<String> streef,
            Optional<LocalDate> termijn,
            String status) {}

    public record Actieweergave(
            int nummer,
            String omschrijving,
            String uitvoerdersoort,
            Optional<PersoonId> persoon,
            Optional<String> uitvoerder,
            boolean gepland,
            Optional<String> herhaling,
            Optional<LocalDate> uiterlijk,
            Optional<Integer> doel,
            String status,
            Optional<LocalDate> uitgevoerdOp,
            Optional<String> resultaat) {}

    /** @param status of the execution now, also in an older version of the plan */
    public record Deelplanweergave(
            DeelplanId id,
            int nummer,
            String naam,
            Optional<String> zaaktype,
            Optional<Zaakidentificatie> zaak,
            List<PersoonId> personen,
            List<Integer> doelen,
            Optional<String> behandelaar,
            String uitvoerder,
            Optional<LocalDate> start,
            Optional<LocalDate> einde,
            String status,
            List<Stapweergave> stappen) {}

    public record Stapweergave(String status, Instant op, Optional<String> reden, Optional<String> toelichting) {}
}
