package nl.zaakregie.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Invoerfouten;
import nl.zaakregie.api.fout.Keuze;
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
            Optional<String> toelichting) {

        private List<Runnable> velden(String waar) {
            return List.of(() -> eis(domein, waar + ".domein"), () -> gemarkeerd(waar));
        }

        private Score lees(String waar) {
            return new Score(eis(domein, waar + ".domein"), score, gemarkeerd(waar), toelichting);
        }

        private Optional<Markering> gemarkeerd(String waar) {
            return markering.map(
                    code -> Keuze.uit(Markering.class, code, waar + ".markering", TriageFout.METING_ONJUIST));
        }
    }

    /** An answer to a question of a beslisboom. */
    record Stapverzoek(Optional<String> vraag, Optional<String> antwoord) {

        private List<Runnable> velden(String waar) {
            return List.of(() -> eis(vraag, waar + ".vraag"), () -> eis(antwoord, waar + ".antwoord"));
        }

        private Stap lees(String waar) {
            return new Stap(eis(vraag, waar + ".vraag"), eis(antwoord, waar + ".antwoord"));
        }
    }

    /** Another route than was advised. */
    record Afwijkingverzoek(Optional<String> route, Optional<String> reden) {

        private List<Runnable> velden(String waar) {
            return List.of(() -> eis(route, waar + ".route"), () -> eis(reden, waar + ".reden"));
        }

        private Afwijking lees(String waar) {
            return new Afwijking(eis(route, waar + ".route"), eis(reden, waar + ".reden"));
        }
    }

    /** Everything that is missing or wrong is told at once, of the meting and of what stands in it. */
    MetingVastleggen.Nieuw nieuw() {
        List<Runnable> velden = new ArrayList<>(List.of(
                () -> eis(dossier, "dossier"),
                () -> eis(persoon, "persoon"),
                () -> eis(instrument, "instrument"),
                () -> eis(editie, "editie"),
                () -> eis(variant, "variant")));
        velden.addAll(inhoudvelden());
        controleer(velden);
        return new MetingVastleggen.Nieuw(
                new DossierId(eis(dossier, "dossier")),
                new PersoonId(eis(persoon, "persoon")),
                new Sleutel(eis(instrument, "instrument"), eis(editie, "editie"), eis(variant, "variant")),
                correctieVan,
                gelezen());
    }

    Inhoud inhoud() {
        controleer(inhoudvelden());
        return gelezen();
    }

    private Inhoud gelezen() {
        return new Inhoud(
                eis(datum, "datum"),
                reden,
                genummerd(scores, "scores", Scoreverzoek::lees),
                trede,
                groeipotentieel,
                genummerd(pad, "pad", Stapverzoek::lees),
                afwijking.map(a -> a.lees("afwijking")));
    }

    private List<Runnable> inhoudvelden() {
        List<Runnable> velden = new ArrayList<>(List.of(() -> eis(datum, "datum")));
        genummerd(scores, "scores", (score, waar) -> velden.addAll(score.velden(waar)));
        genummerd(pad, "pad", (stap, waar) -> velden.addAll(stap.velden(waar)));
        afwijking.ifPresent(a -> velden.addAll(a.velden("afwijking")));
        return velden;
    }

    private static void controleer(List<Runnable> velden) {
        Invoerfouten.verzamel(TriageFout.METING_ONJUIST, velden.toArray(Runnable[]::new));
    }

    /** Each with its place, e.g. {@code scores[2]}. */
    private static <V, R> List<R> genummerd(Optional<List<V>> rij, String veld, BiFunction<V, String, R> lezer) {
        List<V> alle = rij.orElse(List.of());
        return IntStream.range(0, alle.size())
                .mapToObj(i -> lezer.apply(alle.get(i), veld + "[" + i + "]"))
                .toList();
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
