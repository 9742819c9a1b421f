package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;

/** Turns what the DMS answers into a value or a StUF fault; the fault rolls back the message that asked. */
public final class DmsAntwoorden {

    private DmsAntwoorden() {}

    /**
     * @param storing fault when the DMS does not work: StUF046 for an asynchronous message, StUF049 otherwise
     * @throws StufFout that, StUF067 for a document that exists, StUF064 for one that does not, StUF058 for the rest
     */
    public static <T> T waarde(CmisAntwoord<T> antwoord, StufFoutcode storing) {
        if (antwoord instanceof CmisAntwoord.Gelukt<T> gelukt) {
            return gelukt.waarde();
        }
        if (antwoord instanceof CmisAntwoord.Geweigerd<T> geweigerd) {
            throw new StufFout(
                    code(geweigerd.fout()),
                    geweigerd.toelichting() + " (" + geweigerd.fout().code() + ")");
        }
        throw new StufFout(storing, "Het DMS is nu niet bereikbaar");
    }

    private static StufFoutcode code(CmisFout fout) {
        return switch (fout) {
            case DOCUMENT_BESTAAT_AL -> StufFoutcode.STUF067;
            case ONBEKEND_DOCUMENT, GEEN_ZAAKMAP -> StufFoutcode.STUF064;
            default -> StufFoutcode.STUF058;
        };
    }
}
