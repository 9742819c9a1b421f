package nl.zaakregie.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An instrument as it was read: which domains or questions it has and what an answer may be. Facts only; the texts of an
 * owner come from a file of the municipality.
 *
 * @param niveaus scores that can be given, with their names; empty for a beslisboom
 * @param vragen of a beslisboom, the first one is where it starts
 * @param criteria text per domain and score; empty until the municipality provides it
 */
record Instrument(
        Sleutel sleutel,
        String naam,
        Soort soort,
        List<Onderdeel> domeinen,
        List<Niveau> niveaus,
        List<Vraag> vragen,
        List<Onderdeel> adviezen,
        Map<String, Map<Integer, String>> criteria) {

    enum Soort {
        /** A score per domain, as the ZRM. */
        DOMEINEN,
        /** One step on a ladder, and the step that is expected. */
        LADDER,
        /** Questions that lead to advice. */
        BESLISBOOM
    }

    /** Metingen are alike only when all three are. */
    record Sleutel(String instrument, String editie, String variant) {}

    /** A domain or an advice. */
    record Onderdeel(String code, String naam) {}

    record Niveau(int score, String naam) {}

    record Vraag(String code, String tekst, List<Antwoord> antwoorden) {

        Optional<Antwoord> antwoord(String gegeven) {
            return antwoorden.stream().filter(a -> a.code().equals(gegeven)).findFirst();
        }
    }

    /** Leads to the next question or to advice, never both. */
    record Antwoord(String code, String tekst, Optional<String> naar, Optional<String> advies) {}

    boolean heeftDomein(String code) {
        return heeft(domeinen.stream().map(Onderdeel::code), code);
    }

    boolean heeftAdvies(String code) {
        return heeft(adviezen.stream().map(Onderdeel::code), code);
    }

    boolean heeftScore(int score) {
        return heeft(niveaus.stream().map(Niveau::score), score);
    }

    Optional<Vraag> vraag(String code) {
        return vragen.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /**
     * Follows the path from the first question.
     *
     * @return where it ends: the last answer given, or empty when the path does not exist in this tree
     */
    Optional<Antwoord> volg(List<Meting.Stap> pad) {
        Optional<String> verwacht = vragen.stream().map(Vraag::code).findFirst();
        Optional<Antwoord> laatste = Optional.empty();
        for (Meting.Stap stap : pad) {
            laatste = verwacht.filter(stap.vraag()::equals)
                    .flatMap(this::vraag)
                    .flatMap(v -> v.antwoord(stap.antwoord()));
            verwacht = laatste.flatMap(Antwoord::naar);
            if (laatste.isEmpty()) {
                return Optional.empty();
            }
        }
        return laatste;
    }

    Instrument metCriteria(Map<String, Map<Integer, String>> teksten) {
        return new Instrument(sleutel, naam, soort, domeinen, niveaus, vragen, adviezen, teksten);
    }

    private static <T> boolean heeft(Stream<T> codes, T gezocht) {
        return codes.anyMatch(gezocht::equals);
    }
}
