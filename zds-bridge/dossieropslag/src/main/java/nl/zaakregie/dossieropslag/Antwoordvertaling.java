package nl.zaakregie.dossieropslag;

import java.util.List;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.client.Verzendresultaat;

/**
 * What the StUF and CMIS clients say, in the four outcomes of the outbox. The texts of the other side stay out: they may
 * echo what we sent. Code and place are enough to find the cause there.
 */
public final class Antwoordvertaling {

    private static final String DMS = "DMS";

    private Antwoordvertaling() {}

    public static Bezorging naarBezorging(Verzendresultaat<?> resultaat) {
        if (resultaat instanceof Verzendresultaat.Beantwoord<?>) {
            return new Bezorging.Bevestigd();
        }
        if (resultaat instanceof Verzendresultaat.Afgewezen<?> afgewezen) {
            return afgewezen(afgewezen.fout());
        }
        if (resultaat instanceof Verzendresultaat.NietAfgeleverd<?> niet) {
            return new Bezorging.Mislukt(niet.reden());
        }
        return new Bezorging.Onbekend(((Verzendresultaat.Onbekend<?>) resultaat).reden());
    }

    /**
     * A missing zaakfolder is no refusal: Bv03 means received, so the folder may still be in the making. Access and set-up
     * of the DMS are mended there, after which the same document goes in.
     */
    public static Bezorging naarBezorging(CmisAntwoord<?> antwoord) {
        if (antwoord instanceof CmisAntwoord.Gelukt<?>) {
            return new Bezorging.Bevestigd();
        }
        if (antwoord instanceof CmisAntwoord.Geweigerd<?> geweigerd) {
            return geweigerd.fout() == CmisFout.GEWEIGERD_DOOR_DMS
                    ? new Bezorging.Afgewezen(
                            geweigerd.fout().code(),
                            List.of(new Foutdetail(DMS, geweigerd.fout().omschrijving())))
                    : new Bezorging.Mislukt(geweigerd.fout().code());
        }
        if (antwoord instanceof CmisAntwoord.NietBezorgd<?> niet) {
            return new Bezorging.Mislukt(niet.oorzaak());
        }
        return new Bezorging.Onbekend(((CmisAntwoord.Onzeker<?>) antwoord).oorzaak());
    }

    private static Bezorging afgewezen(Foutmelding fout) {
        return new Bezorging.Afgewezen(
                fout.code(), List.of(new Foutdetail(fout.plek().waarde(), fout.omschrijving())));
    }
}
