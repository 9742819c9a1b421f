package nl.zaakregie.cmis;

import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one call on the DMS and turns every exception of Chemistry into a {@link CmisAntwoord}.
 *
 * <p>A call is a piece of reading followed by at most one write. Until {@link Schrijfmoment#begint()} nothing can have
 * changed, so a technical failure before it is "surely not delivered"; after it the failure itself decides.
 */
class CmisOproep {

    private static final Logger log = LoggerFactory.getLogger(CmisOproep.class);

    private final CmisSessies sessies;

    CmisOproep(CmisSessies sessies) {
        this.sessies = sessies;
    }

    <T> CmisAntwoord<T> doe(Werk<T> werk) {
        Schrijfmoment schrijfmoment = new Schrijfmoment();
        try {
            return werk.doe(sessies.sessie(), schrijfmoment);
        } catch (CmisBaseException fout) {
            CmisAntwoord<T> antwoord = CmisFoutvertaling.antwoord(fout, schrijfmoment.begonnen);
            if (!(antwoord instanceof CmisAntwoord.Geweigerd<T>)) {
                sessies.vergeet();
            }
            log.warn("CMIS-oproep mislukt, soort={}", CmisFoutvertaling.oorzaak(fout));
            return antwoord;
        }
    }

    /** The reading and the one write of a call. */
    @FunctionalInterface
    interface Werk<T> {
        CmisAntwoord<T> doe(Session sessie, Schrijfmoment schrijfmoment);
    }

    /** Remembers that the write has begun. */
    static final class Schrijfmoment {

        private boolean begonnen;

        void begint() {
            begonnen = true;
        }
    }
}
