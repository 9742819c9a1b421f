package nl.zaakregie.signalen.domain;

import java.time.Instant;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * What was told about a signal, and to whom: feedback to the melder, or informing the betrokkene (DOMEIN 5.5).
 *
 * @param tekst what was said; with {@code UITGESTELD} why not yet; free text
 */
public record Mededeling(Ontvanger ontvanger, Wijze wijze, String tekst, MedewerkerId medewerker, Instant op) {

    public enum Ontvanger {
        MELDER,
        BETROKKENE
    }

    public enum Wijze {
        TELEFOON,
        MAIL,
        BRIEF,
        GESPREK,
        /** Not told yet because somebody's safety is at stake; only towards the betrokkene. */
        UITGESTELD
    }

    @Override
    public String toString() {
        return "Mededeling[" + ontvanger + ", " + wijze + "]";
    }
}
