package nl.zaakregie.plan.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.plan.domain.Planvergelijking.Verschil;

/** The course of a plan as it is offered for release: its versions, what differs between two, progress, evaluations. */
public final class Verloopweergave {

    private Verloopweergave() {}

    /** The first version first. */
    public record Versies(@Gegeven(Gegevensgroepen.INHOUD) List<Versieregel> versies) {}

    public record Versieregel(int versie, String wijziging, String auteur, Instant op) {}

    public record Vergelijking(
            @Gegeven(Gegevensgroepen.INHOUD) int van,
            @Gegeven(Gegevensgroepen.INHOUD) int tot,
            @Gegeven(Gegevensgroepen.INHOUD) List<Verschil> problemen,
            @Gegeven(Gegevensgroepen.DOELEN) List<Verschil> doelen,
            @Gegeven(Gegevensgroepen.ACTIES) List<Verschil> acties,
            @Gegeven(Gegevensgroepen.DEELPLANNEN) List<Verschil> deelplannen) {}

    /** The latest first. */
    public record Voortgangen(
            @Gegeven(Gegevensgroepen.VOORTGANG) List<Voortgangregel> voortgang) {}

    public record Voortgangregel(int versie, String auteur, Instant op, List<Doelregel> doelen) {}

    /** The latest first. */
    public record Evaluaties(
            @Gegeven(Gegevensgroepen.VOORTGANG) List<Evaluatieregel> evaluaties) {}

    public record Evaluatieregel(
            int versie,
            String auteur,
            Instant op,
            List<Doelregel> doelen,
            String besluit,
            Optional<LocalDate> volgende) {}

    /** @param waarde colour or judgement */
    public record Doelregel(int doel, String waarde, Optional<String> toelichting) {}
}
