package nl.zaakregie.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.triage.Instrument.Antwoord;
import nl.zaakregie.triage.Instrument.Onderdeel;
import nl.zaakregie.triage.Instrument.Vraag;

/** Whether an instrument can be used: checked once, at the start, so that no meeting with a citizen finds it out. */
final class Instrumentcontrole {

    private Instrumentcontrole() {}

    static boolean klopt(Instrument instrument) {
        boolean compleet = switch (instrument.soort()) {
            case DOMEINEN ->
                !instrument.domeinen().isEmpty() && !instrument.niveaus().isEmpty();
            case LADDER -> !instrument.niveaus().isEmpty();
            case BESLISBOOM -> !instrument.vragen().isEmpty() && klopt(instrument, new HashSet<>(), 0);
        };
        return compleet
                && uniek(instrument.domeinen().stream().map(Onderdeel::code).toList())
                && uniek(instrument.niveaus().stream()
                        .map(Instrument.Niveau::score)
                        .toList())
                && uniek(instrument.vragen().stream().map(Vraag::code).toList());
    }

    /** An answer points to a later question or to a known advice: so every path ends. */
    private static boolean klopt(Instrument boom, Set<String> eerder, int plaats) {
        if (plaats == boom.vragen().size()) {
            return true;
        }
        Vraag vraag = boom.vragen().get(plaats);
        eerder.add(vraag.code());
        return !vraag.antwoorden().isEmpty()
                && vraag.antwoorden().stream().allMatch(a -> leidtVerder(boom, a, eerder))
                && klopt(boom, eerder, plaats + 1);
    }

    private static boolean leidtVerder(Instrument boom, Antwoord antwoord, Set<String> eerder) {
        boolean een = antwoord.naar().isPresent() != antwoord.advies().isPresent();
        return een
                && antwoord.naar().stream().allMatch(v -> boom.vraag(v).isPresent() && !eerder.contains(v))
                && Stream.of(antwoord.advies()).flatMap(a -> a.stream()).allMatch(boom::heeftAdvies);
    }

    private static boolean uniek(List<?> waarden) {
        return new HashSet<>(waarden).size() == waarden.size();
    }
}
