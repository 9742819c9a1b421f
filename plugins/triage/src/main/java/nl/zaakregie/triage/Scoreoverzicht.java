package nl.zaakregie.triage;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.overzicht.Meetscore;
import nl.zaakregie.api.overzicht.Meetscores;
import nl.zaakregie.triage.Instrument.Niveau;
import nl.zaakregie.triage.Instrument.Onderdeel;
import nl.zaakregie.triage.Instrument.Soort;
import nl.zaakregie.triage.Meting.Score;

/** Scores for other plugins, e.g. as the start of a goal (AF-02.5). Concepts are not given: they may still change. */
final class Scoreoverzicht implements Meetscores {

    /** The one domain of a ladder. */
    private static final String TREDE = "trede";

    private final Instrumenten instrumenten;
    private final Metingen metingen;

    Scoreoverzicht(Instrumenten instrumenten, Metingen metingen) {
        this.instrumenten = instrumenten;
        this.metingen = metingen;
    }

    @Override
    public Optional<Meetscore> vind(UUID meting, String domein) {
        return metingen.vind(meting)
                .filter(Meting::isDefinitief)
                .flatMap(m -> instrumenten
                        .vind(m.sleutel())
                        .flatMap(instrument ->
                                waarde(instrument, m, domein).map(score -> meetscore(instrument, m, domein, score))));
    }

    private static Optional<Integer> waarde(Instrument instrument, Meting meting, String domein) {
        if (instrument.soort() == Soort.LADDER) {
            return meting.inhoud().trede().filter(trede -> domein.equals(TREDE));
        }
        return meting.inhoud().scores().stream()
                .filter(score -> score.domein().equals(domein))
                .findFirst()
                .flatMap(Score::score);
    }

    private static Meetscore meetscore(Instrument instrument, Meting meting, String domein, int score) {
        return new Meetscore(
                meting.id(),
                meting.dossier(),
                meting.persoon(),
                domein,
                naam(instrument, domein),
                meting.inhoud().datum(),
                score,
                instrument.niveaus().stream().map(Niveau::score).toList());
    }

    private static String naam(Instrument instrument, String domein) {
        String onderdeel = instrument.domeinen().stream()
                .filter(d -> d.code().equals(domein))
                .map(Onderdeel::naam)
                .findFirst()
                .orElse(domein);
        return instrument.naam() + ", " + onderdeel;
    }
}
