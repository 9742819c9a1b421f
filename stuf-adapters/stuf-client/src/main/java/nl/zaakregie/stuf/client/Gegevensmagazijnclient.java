package nl.zaakregie.stuf.client;

import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.PersoonsantwoordMapper;
import nl.zaakregie.stuf.mapping.PersoonsvraagMapper;
import nl.zaakregie.stuf.rgbz.Persoonsantwoord;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;
import nl.zaakregie.stuf.schema.bg0310.NpsAntwoord;

/**
 * Asks a gegevensmagazijn for persons, StUF-BG 3.10. One page per call: when the answer says that there is more, ask again
 * with {@link Persoonsvraag#na}. Fo02 is {@link Verzendresultaat.Afgewezen}. Thread-safe; never call it in a transaction.
 */
public final class Gegevensmagazijnclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     */
    public Gegevensmagazijnclient(StufVerbinding verbinding, Systeem wij, Systeem zij) {
        this.verkeer = new Berichtenverkeer(verbinding, StufVersie.BG_3_10, wij, zij);
    }

    /** Nobody found is an answer without persons; questions may be repeated, also under the same number. */
    public Verzendresultaat<Persoonsantwoord> vraagPersonen(Berichtnummer nummer, Persoonsvraag vraag) {
        return verkeer.vraag(
                Operatie.VRAAG_PERSOON,
                nummer,
                kop -> PersoonsvraagMapper.naarBericht(kop, vraag),
                inhoud -> PersoonsantwoordMapper.vanBericht((NpsAntwoord) inhoud));
    }
}
