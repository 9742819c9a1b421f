package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.MedewerkerId;

/** An opdracht as it is offered for release. */
record Opdrachtweergave(
        @Gegeven(OPDRACHT) UUID id,
        @Gegeven(OPDRACHT) DeelplanId deelplan,
        @Gegeven(OPDRACHT) String aanbieder,
        @Gegeven(OPDRACHT) Optional<String> naam,
        @Gegeven(OPDRACHT) String product,
        @Gegeven(OPDRACHT) BigDecimal volume,
        @Gegeven(OPDRACHT) String frequentie,
        @Gegeven(OPDRACHT) LocalDate ingang,
        @Gegeven(OPDRACHT) LocalDate einde,
        @Gegeven(OPDRACHT) String stand,
        @Gegeven(OPDRACHT) List<Stap> verloop,
        @Gegeven(OPDRACHT) Optional<String> buitenContract,
        @Gegeven(OPDRACHT) Optional<MedewerkerId> akkoord,
        @Gegeven(KOSTEN) BigDecimal tarief,
        @Gegeven(KOSTEN) BigDecimal kosten) {

    static final String OPDRACHT = "opdrachten.opdracht";
    static final String KOSTEN = "opdrachten.kosten";
    static final String MELDINGEN = "opdrachten.meldingen";

    /** A state it had. */
    record Stap(String stand, Instant op) {}

    static List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(OPDRACHT, "Aanbieder, product en stand van een opdracht", Classificatie.GEVOELIG),
                new Gegevensgroep(KOSTEN, "Prijs en kosten, zonder inhoud van het plan", Classificatie.NORMAAL),
                new Gegevensgroep(
                        MELDINGEN,
                        "Wat andere systemen over de zaak van een deelplan meldden",
                        Classificatie.GEVOELIG));
    }
}
