package nl.zaakregie.opdrachten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** A hand-over as it is offered for release. */
record Overdrachtweergave(
        @Gegeven(OVERDRACHT) DeelplanId deelplan,
        @Gegeven(OVERDRACHT) Zaakidentificatie zaak,
        @Gegeven(OVERDRACHT) String backoffice,
        @Gegeven(OVERDRACHT) Referentienummer referentienummer,
        @Gegeven(OVERDRACHT) String stand,
        @Gegeven(OVERDRACHT) Instant verstuurd,
        @Gegeven(OVERDRACHT) Optional<Instant> ontvangen,
        @Gegeven(OVERDRACHT) Optional<Instant> beantwoord,
        @Gegeven(MELDING) Optional<String> melding) {

    static final String OVERDRACHT = "opdrachten.overdracht";
    static final String MELDING = "opdrachten.melding";

    static List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(
                        OVERDRACHT, "Aan wie een deelplan is overgedragen en hoe dat staat", Classificatie.GEVOELIG),
                new Gegevensgroep(MELDING, "Wat een backoffice bij zijn antwoord schreef", Classificatie.GEVOELIG));
    }

    static Overdrachtweergave van(Overdracht overdracht) {
        return new Overdrachtweergave(
                overdracht.deelplan(),
                overdracht.zaak(),
                overdracht.backoffice(),
                overdracht.referentienummer(),
                overdracht.stand().code(),
                overdracht.verstuurd(),
                overdracht.ontvangen(),
                overdracht.beantwoord(),
                overdracht.melding());
    }
}
