package nl.zaakregie.stuf.client;

import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.BijzondereBijstandMapper;
import nl.zaakregie.stuf.rgbz.Formulier;

/** Sends filled-in forms as an e-form server does, StUF-EF 3.15. Thread-safe. */
public final class Formulierclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     */
    public Formulierclient(StufVerbinding verbinding, Systeem wij, Systeem zij) {
        this.verkeer = new Berichtenverkeer(verbinding, StufVersie.EF_3_15, wij, zij);
    }

    /** Attachments are read from their source while they are sent. */
    public Verzendresultaat<Bevestiging> vraagBijzondereBijstandAan(Berichtnummer nummer, Formulier formulier) {
        return verkeer.meld(
                Operatie.BIJZONDERE_BIJSTAND_AANVRAGEN,
                nummer,
                kop -> BijzondereBijstandMapper.naarBericht(kop, formulier));
    }
}
