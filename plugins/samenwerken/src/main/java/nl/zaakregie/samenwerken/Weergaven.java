package nl.zaakregie.samenwerken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.MedewerkerId;

/** What is offered for release. */
final class Weergaven {

    static final String STUKKEN = "samenwerken.stukken";
    static final String DELINGEN = "samenwerken.delingen";
    static final String OVERLEG = "samenwerken.overleg";
    static final String GEDEELD = "samenwerken.gedeeld";
    static final String UITNODIGING = "samenwerken.uitnodiging";

    private Weergaven() {}

    static List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(STUKKEN, "Wat het team in een traject schreef", Classificatie.GEVOELIG),
                new Gegevensgroep(DELINGEN, "Met wie en waarvoor iets is gedeeld", Classificatie.GEVOELIG),
                new Gegevensgroep(OVERLEG, "Casusoverleg: wie, waarover, besluiten", Classificatie.GEVOELIG),
                new Gegevensgroep(
                        GEDEELD, "Wat met een professional buiten het team is gedeeld", Classificatie.GEVOELIG),
                new Gegevensgroep(UITNODIGING, "Waarvoor een professional is uitgenodigd", Classificatie.GEVOELIG));
    }

    /** A stuk, for the team. */
    record Stukweergave(
            @Gegeven(STUKKEN) UUID id,
            @Gegeven(STUKKEN) String soort,
            @Gegeven(STUKKEN) String titel,
            @Gegeven(STUKKEN) String tekst,
            @Gegeven(STUKKEN) MedewerkerId auteur,
            @Gegeven(STUKKEN) Instant op,
            @Gegeven(STUKKEN) Optional<UUID> antwoord,
            @Gegeven(STUKKEN) Optional<UUID> vervangt,
            @Gegeven(STUKKEN) List<MedewerkerId> akkoord) {

        static Stukweergave van(Stuk s, List<MedewerkerId> akkoord) {
            return new Stukweergave(
                    s.id(),
                    Code.van(s.soort()),
                    s.titel(),
                    s.tekst(),
                    s.auteur(),
                    s.op(),
                    s.antwoord(),
                    s.vervangt(),
                    akkoord);
        }
    }

    /** A deling, for the team. */
    record Delingweergave(
            @Gegeven(DELINGEN) UUID id,
            @Gegeven(DELINGEN) UUID stuk,
            @Gegeven(DELINGEN) MedewerkerId met,
            @Gegeven(DELINGEN) String doel,
            @Gegeven(DELINGEN) LocalDate tot,
            @Gegeven(DELINGEN) boolean geldt) {}

    /** A stuk, for the professional it was shared with; nothing tells of which traject it is. */
    record Gedeeld(
            @Gegeven(GEDEELD) UUID deling,
            @Gegeven(GEDEELD) String titel,
            @Gegeven(GEDEELD) String tekst,
            @Gegeven(GEDEELD) String doel,
            @Gegeven(GEDEELD) LocalDate tot,
            @Gegeven(GEDEELD) MedewerkerId door) {}

    /** A casusoverleg, for who is invited; nothing tells of which traject it is. */
    record Uitnodiging(
            @Gegeven(UITNODIGING) UUID overleg,
            @Gegeven(UITNODIGING) String onderwerp,
            @Gegeven(UITNODIGING) String grondslag,
            @Gegeven(UITNODIGING) Instant gepland,
            @Gegeven(UITNODIGING) String agenda,
            @Gegeven(UITNODIGING) String stand) {

        static Uitnodiging van(Overleg o) {
            return new Uitnodiging(o.id(), o.onderwerp(), o.grondslag(), o.gepland(), o.agenda(), Code.van(o.stand()));
        }
    }

    /** A casusoverleg, for the team. */
    record Overlegweergave(
            @Gegeven(OVERLEG) UUID id,
            @Gegeven(OVERLEG) String onderwerp,
            @Gegeven(OVERLEG) String grondslag,
            @Gegeven(OVERLEG) Instant gepland,
            @Gegeven(OVERLEG) String agenda,
            @Gegeven(OVERLEG) String stand,
            @Gegeven(OVERLEG) List<Deelnemer> deelnemers,
            @Gegeven(OVERLEG) Optional<UUID> verslag,
            @Gegeven(OVERLEG) List<Besluitregel> besluiten) {

        static Overlegweergave van(Overleg o, List<Overleg.Besluit> besluiten) {
            return new Overlegweergave(
                    o.id(),
                    o.onderwerp(),
                    o.grondslag(),
                    o.gepland(),
                    o.agenda(),
                    Code.van(o.stand()),
                    o.deelnemers().stream()
                            .map(d -> new Deelnemer(d.medewerker(), d.omschrijving(), d.aanwezig()))
                            .toList(),
                    o.verslag(),
                    besluiten.stream()
                            .map(b -> new Besluitregel(b.id(), b.tekst(), Code.van(b.wie()), b.uiterlijk()))
                            .toList());
        }
    }

    /** Somebody who was invited. */
    record Deelnemer(Optional<MedewerkerId> medewerker, String omschrijving, Optional<Boolean> aanwezig) {}

    /** Something that was decided. */
    record Besluitregel(UUID id, String tekst, String wie, Optional<LocalDate> uiterlijk) {}
}
