package nl.zaakregie.runtime.motor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.zaakregie.api.kern.Bsn;

/**
 * What may stand in a variable of a case or process: references, codes and dates. The engine keeps variables in readable
 * tables with history, so personal data there would escape doelbinding and retention.
 */
public final class Variabelen {

    /** Local variable that tells what a repeated plan item is about. */
    public static final String SLEUTEL = "sleutel";

    private static final int MAXIMUM = 255;
    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    /** Left out of the search: one in 700 holds nine digits in a row that pass the elfproef by chance. */
    private static final Pattern SLEUTEL_VAN_ONS = Pattern.compile(
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b", Pattern.CASE_INSENSITIVE);

    private final Predicate<String> voorbehouden;

    /** @param voorbehouden names a variable may not have, because it would hide the actions of a plugin */
    public Variabelen(Predicate<String> voorbehouden) {
        this.voorbehouden = voorbehouden;
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException with the name of the variable, never its value */
    public Map<String, Object> controleer(Map<String, Object> variabelen) {
        variabelen.forEach(this::controleer);
        return variabelen;
    }

    public void controleer(String naam, Object waarde) {
        if (voorbehouden.test(naam)) {
            throw MotorFout.VARIABELE_NAAM.bij(naam);
        }
        if (!isToegestaneSoort(waarde)) {
            throw MotorFout.VARIABELE_SOORT.bij(naam);
        }
        String tekst = waarde.toString();
        if (tekst.length() > MAXIMUM) {
            throw MotorFout.VARIABELE_TE_LANG.bij(naam);
        }
        if (!isMoment(waarde) && bevatBsn(tekst)) {
            throw MotorFout.VARIABELE_BSN.bij(naam);
        }
    }

    private static boolean isToegestaneSoort(Object waarde) {
        return waarde instanceof String
                || waarde instanceof Number
                || waarde instanceof Boolean
                || waarde instanceof LocalDate
                || waarde instanceof Instant;
    }

    /** The nine digits behind the second of an Instant are a BSN now and then, but nobody's. */
    private static boolean isMoment(Object waarde) {
        return waarde instanceof LocalDate || waarde instanceof Instant;
    }

    private static boolean bevatBsn(String tekst) {
        String zonderSleutels = SLEUTEL_VAN_ONS.matcher(tekst).replaceAll("");
        return NEGEN_CIJFERS.matcher(zonderSleutels).results().anyMatch(cijfers -> Bsn.isGeldig(cijfers.group()));
    }
}
