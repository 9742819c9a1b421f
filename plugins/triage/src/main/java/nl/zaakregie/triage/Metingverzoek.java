package nl.zaakregie.triage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.triage.Instrument.Sleutel;
import nl.zaakregie.triage.Meting.Afwijking;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Markering;
import nl.zaakregie.triage.Meting.Score;
import nl.zaakregie.triage.Meting.Stap;

/**
 * Body of a request about a meting. Which fields count depends on the instrument; the first six only when it is new.
 *
 * @param markering of a score: niet_beoordeeld or niet_relevant
 */
record Metingverzoek(
        Optional<UUID> dossier,
        Optional<UUID> persoon,
        Optional<String> instrument,
        Optional<String> editie,
        Optional<String> variant,
        Optional<UUID> correctieVan,
        Optional<LocalDate> datum,
        Optional<String> reden,
        Optional<List<Scoreverzoek>> scores,
        Optional<Integer> trede,
        Optional<Integer> groeipotentieel,
        Optional<List<Stapverzoek>> pad,
        Optional<Afwijkingverzoek> afwijking) {

    /** A chosen domain. */
    record Scoreverzoek(
            Optional<String> domein,
            Optional<Integer> score,
            Optional<String> markering,
            Optional<String> toelichting) {}

    /** An answer to a question of a beslisboom. */
    record Stapverzoek(Optional<String> vraag, Optional<String> antwoord) {}

    /** Another route than was advised. */
    record Afwijkingverzoek(Optional<String> route, Optional<String> reden) {}

    MetingVastleggen.Nieuw nieuw() {
        return new MetingVastleggen.Nieuw(
                new DossierId(eis(dossier, "dossier")),
                new PersoonId(eis(persoon, "persoon")),
                new Sleutel(eis(instrument, "instrument"), eis(editie, "editie"), eis(variant, "variant")),
                correctieVan,
                inhoud());
    }

    Inhoud inhoud() {
        return new Inhoud(
                eis(datum, "datum"),
                reden,
                scores.orElse(List.of()).stream().map(Metingverzoek::score).toList(),
                trede,
                groeipotentieel,
                pad.orElse(List.of()).stream()
                        .map(s -> new Stap(eis(s.vraag(), "pad"), eis(s.antwoord(), "pad")))
                        .toList(),
                afwijking.map(a -> new Afwijking(eis(a.route(), "afwijking"), eis(a.reden(), "afwijking"))));
    }

    private static Score score(Scoreverzoek s) {
        return new Score(
                eis(s.domein(), "scores"), s.score(), s.markering().map(Metingverzoek::markering), s.toelichting());
    }

    private static Markering markering(String code) {
        return Arrays.stream(Markering.values())
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow(() -> fout("scores", "Kies uit niet_beoordeeld en niet_relevant"));
    }

    private static <T> T eis(Optional<T> waarde, String veld) {
        return waarde.orElseThrow(() -> fout(veld, "Vul dit in"));
    }

    private static SociaalDomeinException fout(String veld, String tekst) {
        return new SociaalDomeinException(TriageFout.METING_ONJUIST, List.of(new Foutdetail(veld, tekst)));
    }

    @Override
    public String toString() {
        return "Metingverzoek[***]";
    }
}
