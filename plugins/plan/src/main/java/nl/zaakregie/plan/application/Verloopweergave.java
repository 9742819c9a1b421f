package nl.zaakregie.plan.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.plan.domain.Planvergelijking;
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
            @Gegeven(Gegevensgroepen.INHOUD) List<Verschilregel> kader,
            @Gegeven(Gegevensgroepen.INHOUD) List<Verschilregel> problemen,
            @Gegeven(Gegevensgroepen.DOELEN) List<Verschilregel> doelen,
            @Gegeven(Gegevensgroepen.ACTIES) List<Verschilregel> acties,
            @Gegeven(Gegevensgroepen.DEELPLANNEN) List<Verschilregel> deelplannen) {}

    /** The latest first. */
    public record Bijlagen(
            @Gegeven(Gegevensgroepen.BIJLAGEN) List<Bijlageregel> documenten,
            @Gegeven(Gegevensgroepen.DOCUMENT) List<Afschriftregel> plandocumenten) {}

    /** @param lid the client whose copy it is; absent for the plan as a whole */
    public record Afschriftregel(
            Documentidentificatie document, int versie, String titel, Optional<PersoonId> lid, Instant op) {}

    public record Bijlageregel(
            Documentidentificatie document,
            Optional<DeelplanId> deelplan,
            String titel,
            String soort,
            String formaat,
            String toegevoegdDoor,
            Instant op) {}

    /** The latest first. */
    public record Notities(
            @Gegeven(Gegevensgroepen.NOTITIES) List<Notitieregel> notities) {}

    /** @param verbeterd a later note takes its place */
    public record Notitieregel(
            UUID id,
            String soort,
            String tekst,
            List<PersoonId> personen,
            Optional<UUID> vervangt,
            boolean verbeterd,
            String auteur,
            Instant op) {}

    /** @param ondertekend everybody it is needed of signed the version agreed last, or somebody did so for him */
    public record Handtekeningen(
            @Gegeven(Gegevensgroepen.ONDERTEKENINGEN) boolean ondertekend,
            @Gegeven(Gegevensgroepen.ONDERTEKENINGEN) List<Handtekeningregel> ondertekeningen) {}

    public record Handtekeningregel(
            int versie,
            String partij,
            Optional<PersoonId> persoon,
            Optional<String> naam,
            List<PersoonId> namens,
            String wijze,
            LocalDate op,
            String vastgelegdDoor) {}

    /** A part that differs, in sentences beside the fields. */
    public record Verschilregel(
            String onderdeel, String soort, List<String> zinnen, List<Planvergelijking.Veld> velden) {

        static Verschilregel van(Verschil verschil) {
            return new Verschilregel(
                    verschil.onderdeel(), Code.van(verschil.soort()), verschil.zinnen(), verschil.velden());
        }
    }

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
            Optional<LocalDate> volgende,
            List<PersoonId> deelnemers) {}

    /**
     * @param waarde colour or judgement
     * @param stand of the indicator, when it was measured
     */
    public record Doelregel(int doel, String waarde, Optional<String> toelichting, Optional<String> stand) {}
}
