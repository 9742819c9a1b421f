package nl.zaakregie.signalen.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/**
 * Number on the receipt, e.g. {@code S261124-7KX3FQ}: day, then six characters nobody mixes up. Not a counter, so that
 * it tells nothing about other meldingen.
 */
public record Signaalnummer(String waarde) {

    private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("yyMMdd");

    public static Signaalnummer nieuw(LocalDate dag, RandomGenerator toeval) {
        StringBuilder nummer = new StringBuilder("S").append(DAG.format(dag)).append('-');
        for (int i = 0; i < 6; i++) {
            nummer.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return new Signaalnummer(nummer.toString());
    }

    @Override
    public String toString() {
        return waarde;
    }
}
