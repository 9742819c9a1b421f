package nl.zaakregie.stuf.client;

import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BevestigingMapper;
import nl.zaakregie.stuf.bericht.FoutMapper;
import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.fout.StufFout;

/**
 * Tells a sender, in a message of its own, what became of a message that we had only received: Bv01 or Fo01 (StUF 03.01,
 * protocolbindingen). Whether a sender wants them is agreed per koppelvlak. Thread-safe; make one per system.
 */
public final class Bevestigingclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param wij stands as zender in every message
     * @param zij the sender of the messages, stands as ontvanger
     */
    public Bevestigingclient(StufVerbinding verbinding, Systeem wij, Systeem zij) {
        this.verkeer = new Berichtenverkeer(verbinding, StufVersie.STUF_3_01, wij, zij);
    }

    /** @param bericht referentienummer of the message that was processed */
    public Verzendresultaat<Bevestiging> verwerkt(Berichtnummer nummer, String bericht) {
        return verkeer.beantwoord(Operatie.BEVESTIGING_FUNCTIONEEL, nummer, bericht, BevestigingMapper::naarBericht);
    }

    /** @param bericht referentienummer of the message that was refused after it had been received */
    public Verzendresultaat<Bevestiging> geweigerd(Berichtnummer nummer, String bericht, StufFout reden) {
        return verkeer.beantwoord(
                Operatie.FOUT_FUNCTIONEEL, nummer, bericht, kop -> FoutMapper.naarBericht(Foutmelding.van(kop, reden)));
    }
}
