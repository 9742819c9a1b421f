package nl.zaakregie.stuf.waarde;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A date of which day, month or even year may be unknown ({@code StUF:indOnvolledigeDatum}).
 *
 * <p>The wire always carries a full calendar date; the indicator says how much of it counts. Two dates are equal only
 * with the same incompleteness, as the standard asks for selections.
 *
 * @param datum carrier: the unknown parts hold any valid value, usually 01
 */
public record OnvolledigeDatum(LocalDate datum, Volledigheid volledigheid) {

    private static final Pattern ACHT_CIJFERS = Pattern.compile("[0-9]{8}");

    /** What is known of the date. */
    public enum Volledigheid {
        /** Nothing is known. */
        JAAR_ONBEKEND("J"),
        /** Only the year is known. */
        MAAND_ONBEKEND("M"),
        /** Year and month are known. */
        DAG_ONBEKEND("D"),
        /** All is known; the default when the attribute is absent. */
        VOLLEDIG("V");

        private final String code;

        Volledigheid(String code) {
            this.code = code;
        }

        /** Notation on the wire. */
        public String code() {
            return code;
        }

        public static Volledigheid van(String code) {
            return Arrays.stream(values())
                    .filter(v -> v.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("indOnvolledigeDatum kent deze waarde niet"));
        }
    }

    public static OnvolledigeDatum van(LocalDate datum) {
        return new OnvolledigeDatum(datum, Volledigheid.VOLLEDIG);
    }

    /** Reads 8 digits EEJJMMDD; text of another form is an error that does not repeat the text. */
    public static OnvolledigeDatum van(String cijfers, Volledigheid volledigheid) {
        try {
            return new OnvolledigeDatum(gelezen(cijfers), volledigheid);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("datum is geen bestaande EEJJMMDD");
        }
    }

    public boolean isVolledig() {
        return volledigheid == Volledigheid.VOLLEDIG;
    }

    /** Eight digits EEJJMMDD. */
    public String cijfers() {
        int jaar = datum.getYear();
        return jaar >= 1_000 && jaar <= 9_999
                ? Integer.toString((jaar * 100 + datum.getMonthValue()) * 100 + datum.getDayOfMonth())
                : datum.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The usual form by hand: a zaak with its documents has a hundred dates, and a formatter is slow. */
    private static LocalDate gelezen(String cijfers) {
        return ACHT_CIJFERS.matcher(cijfers).matches()
                ? LocalDate.of(
                        Integer.parseInt(cijfers, 0, 4, 10),
                        Integer.parseInt(cijfers, 4, 6, 10),
                        Integer.parseInt(cijfers, 6, 8, 10))
                : LocalDate.parse(cijfers, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
