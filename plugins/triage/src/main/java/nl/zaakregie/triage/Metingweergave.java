package nl.zaakregie.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.triage.Instrument.Antwoord;
import nl.zaakregie.triage.Instrument.Sleutel;
import nl.zaakregie.triage.Meting.Afwijking;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Markering;
import nl.zaakregie.triage.Meting.Stap;

/**
 * A meting as it is offered for release.
 *
 * @param acuut domains on the lowest level
 * @param gedaald domains that fell by two or more since the meting before
 * @param advies what the beslisboom advises; a human decides
 */
record Metingweergave(
        @Gegeven(METING) UUID id,
        @Gegeven(METING) PersoonId persoon,
        @Gegeven(METING) Sleutel instrument,
        @Gegeven(METING) LocalDate datum,
        @Gegeven(METING) MedewerkerId afnemer,
        @Gegeven(METING) String status,
        @Gegeven(METING) int versie,
        @Gegeven(METING) Optional<UUID> correctieVan,
        @Gegeven(SCORES) Optional<String> reden,
        @Gegeven(SCORES) List<Scoreregel> scores,
        @Gegeven(SCORES) Optional<Integer> trede,
        @Gegeven(SCORES) Optional<Integer> groeipotentieel,
        @Gegeven(SCORES) List<String> acuut,
        @Gegeven(SCORES) List<String> gedaald,
        @Gegeven(ADVIES) List<Stap> pad,
        @Gegeven(ADVIES) Optional<String> advies,
        @Gegeven(ADVIES) Optional<Afwijking> afwijking) {

    static final String METING = "triage.meting";
    static final String SCORES = "triage.scores";
    static final String ADVIES = "triage.advies";

    /** A chosen domain. */
    record Scoreregel(
            @Gegeven(SCORES) String domein,
            @Gegeven(SCORES) Optional<Integer> score,
            @Gegeven(SCORES) Optional<String> markering,
            @Gegeven(SCORES) Optional<String> toelichting) {}

    /** Scores carry the class of the most closed domain among them: justitie. */
    static List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(METING, "Dat en wanneer een meting is gedaan", Classificatie.GEVOELIG),
                new Gegevensgroep(
                        SCORES,
                        "Scores van een meting, ook over gezondheid en justitie",
                        Classificatie.STRAFRECHTELIJK),
                new Gegevensgroep(ADVIES, "Antwoorden en advies van een beslisboom", Classificatie.GEVOELIG),
                new Gegevensgroep(
                        Triageadvies.ROUTERING,
                        "Advies enkelvoudig of meervoudig, met de aantallen waarop het steunt",
                        Classificatie.GEVOELIG));
    }

    static Metingweergave van(Meting meting, Instrument instrument, List<String> gedaald) {
        Inhoud inhoud = meting.inhoud();
        return new Metingweergave(
                meting.id(),
                meting.persoon(),
                meting.sleutel(),
                inhoud.datum(),
                meting.afnemer(),
                meting.status().code(),
                meting.versie(),
                meting.correctieVan(),
                inhoud.reden(),
                inhoud.scores().stream()
                        .map(s -> new Scoreregel(
                                s.domein(), s.score(), s.markering().map(Markering::code), s.toelichting()))
                        .toList(),
                inhoud.trede(),
                inhoud.groeipotentieel(),
                Vergelijking.acuut(meting),
                gedaald,
                inhoud.pad(),
                instrument.volg(inhoud.pad()).flatMap(Antwoord::advies),
                inhoud.afwijking());
    }
}
