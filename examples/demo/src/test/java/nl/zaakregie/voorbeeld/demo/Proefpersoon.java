package nl.zaakregie.voorbeeld.demo;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import nl.zaakregie.testkit.gezin.Gezin;

/**
 * An invented person for tests that need more people than the family has. The BSN is of the test range and passes the
 * elfproef; nobody of the family has it.
 */
record Proefpersoon(String bsn, String voornamen, String geslachtsnaam) {

    /** Occurs in no text of ours, so that it can be searched for in logs. */
    static final String GESLACHTSNAAM = "Verzonnenaar";

    private static final int EERSTE = 999_940_000;
    private static final int LAATSTE = 999_999_990;

    /** Each time somebody else. */
    static Iterator<Proefpersoon> reeks() {
        return IntStream.rangeClosed(EERSTE, LAATSTE)
                .mapToObj(String::valueOf)
                .filter(Proefpersoon::voldoetAanElfproef)
                .filter(bsn -> !Gezin.alleBsns().contains(bsn))
                .map(bsn -> new Proefpersoon(bsn, "Proef", GESLACHTSNAAM))
                .iterator();
    }

    /** For REST. */
    Map<String, Object> alsOpgave() {
        return Map.of(
                "bsn", bsn, "voornamen", voornamen, "geslachtsnaam", geslachtsnaam, "geboortedatum", "1980-01-01");
    }

    private static boolean voldoetAanElfproef(String bsn) {
        int som = IntStream.range(0, 9)
                .map(i -> (i == 8 ? -1 : 9 - i) * (bsn.charAt(i) - '0'))
                .sum();
        return som % 11 == 0;
    }
}
