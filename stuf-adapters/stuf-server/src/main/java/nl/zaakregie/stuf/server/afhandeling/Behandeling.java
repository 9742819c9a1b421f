package nl.zaakregie.stuf.server.afhandeling;

import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.BevestigingMapper;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.server.Berichtkop;

/** Does what one operation asks: message to records, records to port, result to message. */
@FunctionalInterface
interface Behandeling {

    /**
     * @param antwoordkop stuurgegevens for the answer
     * @return the answer: Bv02, Bv03, La01 or Du02
     * @throws nl.zaakregie.stuf.fout.StufFout when the message or the port says no
     */
    StufElement behandel(Berichtkop kop, GelezenBericht bericht, Stuurgegevens antwoordkop);

    /** An operation that gives no content back. */
    @FunctionalInterface
    interface Opdracht {
        void voerUit(Berichtkop kop, GelezenBericht bericht);
    }

    /**
     * Answered with Bv02 or Bv03, so that the answer is known before anything is done.
     *
     * @param gebundeld see {@link nl.zaakregie.stuf.server.Dienst#gebundeld}
     */
    record Bevestigd(Opdracht opdracht, boolean gebundeld) implements Behandeling {

        @Override
        public StufElement behandel(Berichtkop kop, GelezenBericht bericht, Stuurgegevens antwoordkop) {
            opdracht.voerUit(kop, bericht);
            return BevestigingMapper.naarBericht(antwoordkop);
        }
    }

    /** See {@link Bevestigd}. */
    static Behandeling bevestigd(Opdracht opdracht) {
        return new Bevestigd(opdracht, false);
    }
}
