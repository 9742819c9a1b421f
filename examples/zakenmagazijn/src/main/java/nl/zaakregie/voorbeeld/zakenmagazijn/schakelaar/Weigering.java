package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;

/** Refuses a message when the schakelaar says so, with a code that a sender puts before a person: plek client. */
public final class Weigering {

    private final Schakelaar schakelaar;

    Weigering(Schakelaar schakelaar) {
        this.schakelaar = schakelaar;
    }

    /** @throws StufFout StUF052 */
    public void controleer() {
        if (schakelaar.stand() == Stand.WEIGERT) {
            throw new StufFout(StufFoutcode.STUF052, "Het zakenmagazijn weigert elk bericht (schakelaar)");
        }
    }
}
