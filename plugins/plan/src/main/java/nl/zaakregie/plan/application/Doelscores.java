package nl.zaakregie.plan.application;

import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.overzicht.Meetscore;
import nl.zaakregie.api.overzicht.Meetscores;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;

/**
 * Takes the start of a goal from a meting, when the regisseur points at one (AF-02.5). The score is copied: the plan
 * stays readable without the instrument. Without a plugin that measures, no meting is known.
 */
public class Doelscores {

    private final Meetscores scores;

    public Doelscores(Meetscores scores) {
        this.scores = scores;
    }

    /** @param daarna what to do with the goal when its score, if it has one, is right */
    Uitkomst<Plan> met(Plan plan, Doel doel, Function<Doel, Uitkomst<Plan>> daarna) {
        Optional<Doel.Indicator> metScore =
                doel.indicator().filter(i -> i.meting().isPresent());
        return metScore.map(indicator -> vulAan(plan, doel, indicator, daarna)).orElseGet(() -> daarna.apply(doel));
    }

    private Uitkomst<Plan> vulAan(
            Plan plan, Doel doel, Doel.Indicator indicator, Function<Doel, Uitkomst<Plan>> daarna) {
        Optional<Meetscore> score = indicator
                .meting()
                .flatMap(bron -> scores.vind(bron.meting(), bron.domein()))
                .filter(s -> s.dossier().equals(plan.traject()))
                .filter(s -> doel.personen().isEmpty() || doel.personen().contains(s.persoon()));
        if (score.isEmpty()) {
            return Uitkomst.geweigerd(PlanFout.ONBEKENDE_SCORE);
        }
        return opSchaal(score.get(), indicator.streef())
                ? daarna.apply(doel.metIndicator(indicator(score.get(), indicator)))
                : Uitkomst.geweigerd(PlanFout.STREEFWAARDE_BUITEN_SCHAAL);
    }

    private static boolean opSchaal(Meetscore score, Optional<String> streef) {
        return streef.isEmpty() || score.schaal().stream().map(String::valueOf).anyMatch(streef.get()::equals);
    }

    private static Doel.Indicator indicator(Meetscore score, Doel.Indicator gegeven) {
        return new Doel.Indicator(
                score.naam(), Optional.of(String.valueOf(score.score())), gegeven.streef(), gegeven.meting());
    }
}
