package nl.zaakregie.stuf.waarde;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A moment in StUF notation: EEJJMMDDhhmmssddd, 8 to 17 digits, cut off at the end where less is known.
 *
 * <p>StUF has no zones; the digits are read as time of {@link #ZONE}. The digits themselves are kept, so that reading and
 * writing again gives the same text (16 digits occur: GWS4all). Equality is equality of digits.
 */
public record StufTijdstip(String cijfers) implements Comparable<StufTijdstip> {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Pattern VORM = Pattern.compile("[0-9]{8,17}");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS", Locale.ROOT);
    private static final String AANVULLING = "00000101000000000";

    public StufTijdstip {
        if (!VORM.matcher(cijfers).matches()) {
            throw new IllegalArgumentException("tijdstip heeft niet 8 tot 17 cijfers");
        }
        try {
            lokaal(cijfers);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("tijdstip bestaat niet op de kalender", e);
        }
    }

    /** In milliseconds: 17 digits. */
    public static StufTijdstip van(Instant moment) {
        return new StufTijdstip(MILLIS.format(moment.atZone(ZONE)));
    }

    public static StufTijdstip van(LocalDate dag) {
        return new StufTijdstip(dag.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** Missing digits count as zero: the first moment that fits the notation. */
    public Instant moment() {
        return lokaal(cijfers).atZone(ZONE).toInstant();
    }

    public LocalDate dag() {
        return lokaal(cijfers).toLocalDate();
    }

    /** In 17 digits, missing ones as zero: as text these are in the order of {@link #compareTo}. */
    public String volledig() {
        return aangevuld(cijfers);
    }

    @Override
    public int compareTo(StufTijdstip ander) {
        return volledig().compareTo(ander.volledig());
    }

    private static LocalDateTime lokaal(String cijfers) {
        String vol = aangevuld(cijfers);
        return LocalDateTime.of(
                getal(vol, 0, 4),
                getal(vol, 4, 6),
                getal(vol, 6, 8),
                getal(vol, 8, 10),
                getal(vol, 10, 12),
                getal(vol, 12, 14),
                getal(vol, 14, 17) * 1_000_000);
    }

    /** By hand, as every message has some moments and a formatter costs ten times as much. */
    private static int getal(String cijfers, int van, int tot) {
        return Integer.parseInt(cijfers, van, tot, 10);
    }

    private static String aangevuld(String cijfers) {
        return cijfers + AANVULLING.substring(cijfers.length());
    }
}
