package nl.zaakregie.testkit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zaakregie.testkit.gezin.Gezin;

/** Finds BSNs and surnames of the test family in text; surnames as whole words, so that {@code Boerderij} passes. */
final class Persoonsgegevensfilter {

    private static final Pattern BSN = Pattern.compile(een(Gezin.alleBsns()));
    private static final Pattern ACHTERNAAM = Pattern.compile("\\b(" + een(Gezin.alleAchternamen()) + ")\\b");

    private Persoonsgegevensfilter() {}

    /** One entry per hit: which kind, and which of the family in a form that repeats the leak only in part. */
    static List<String> vind(String tekst) {
        List<String> gevonden = new ArrayList<>();
        verzamel(BSN.matcher(tekst), "BSN eindigend op ", 6, gevonden);
        verzamel(ACHTERNAAM.matcher(tekst), "achternaam beginnend met ", -2, gevonden);
        return gevonden;
    }

    private static void verzamel(Matcher treffer, String soort, int knip, List<String> gevonden) {
        while (treffer.find()) {
            String deel =
                    knip > 0 ? treffer.group().substring(knip) : treffer.group().substring(0, -knip);
            gevonden.add(soort + deel);
        }
    }

    private static String een(Set<String> woorden) {
        return woorden.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
