package nl.zaakregie.plan.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
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
        @Gegeven(Gegevensgroepen.INHOUD) Optional<String> samenvatting,
        @Gegeven(Gegevensgroepen.INHOUD) Optional<LocalDate> tot,
        @Gegeven(Gegevensgroepen.INHOUD) Optional<Integer> monitorweken,
        @Gegeven(Gegevensgroepen.INHOUD) Optional<Integer> evaluatieweken,
        @Gegeven(Gegevensgroepen.INHOUD) List<Probleemweergave> problemen,
        @Gegeven(Gegevensgroepen.DOELEN) List<Doelweergave> doelen,
        @Gegeven(Gegevensgroepen.ACTIES) List<Actieweergave> acties,
        @Gegeven(Gegevensgroepen.DEELPLANNEN) List<Deelplanweergave> deelplannen) {

    /** Without the steps of deelplannen, which carry remarks of professionals. */
    Planweergave zonderVerloop() {
        return new Planweergave(
                id,
                traject,
                groep,
                vorigPlan,
                status,
                versie,
                vastgesteldeVersie,
                samenvatting,
                tot,
                monitorweken,
                evaluatieweken,
                problemen,
                doelen,
                acties,
                deelplannen.stream().map(Deelplanweergave::zonderStappen).toList());
    }

    public record Probleemweergave(
            int nummer,
            String leefdomein,
            String omschrijving,
            List<PersoonId> personen,
            Optional<String> redenZonderDoel,
            Optional<String> ledeninzage) {}

    public record Doelweergave(
            int nummer,
            String leefdomein,
            String omschrijving,
            List<PersoonId> personen,
            Optional<String> indicator,
            Optional<String> start,
            Optional<String> streef,
            Optional<UUID> meting,
            Optional<String> domein,
            Optional<LocalDate> termijn,
            String status,
            Optional<String> ledeninzage) {}

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
            Optional<String> resultaat,
            List<Keerweergave> keren,
            Optional<String> ledeninzage) {}

    public record Keerweergave(LocalDate op, Optional<String> resultaat) {}

    /**
     * @param medewerker who the behandelaar is here, when he works for the municipality
     * @param status of the execution now, also in an older version of the plan
     */
    public record Deelplanweergave(
            DeelplanId id,
            int nummer,
            String naam,
            Optional<String> zaaktype,
            Optional<Zaakidentificatie> zaak,
            List<PersoonId> personen,
            List<Integer> doelen,
            Optional<String> behandelaar,
            Optional<MedewerkerId> medewerker,
            String uitvoerder,
            Optional<LocalDate> start,
            Optional<LocalDate> einde,
            Optional<String> ledeninzage,
            String status,
            List<Stapweergave> stappen) {

        Deelplanweergave zonderStappen() {
            return new Deelplanweergave(
                    id,
                    nummer,
                    naam,
                    zaaktype,
                    zaak,
                    personen,
                    doelen,
                    behandelaar,
                    medewerker,
                    uitvoerder,
                    start,
                    einde,
                    ledeninzage,
                    status,
                    List.of());
        }
    }

    public record Stapweergave(String status, Instant op, Optional<String> reden, Optional<String> toelichting) {}
}
