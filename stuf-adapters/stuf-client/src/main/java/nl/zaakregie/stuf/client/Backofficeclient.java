package nl.zaakregie.stuf.client;

import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.OverdragenZaakMapper;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;

/**
 * Handing zaken over by RZS 1.0: the request of a regiesysteem to a backoffice, and the answer back. Thread-safe; make one
 * per system at the other side.
 */
public final class Backofficeclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     */
    public Backofficeclient(StufVerbinding verbinding, Systeem wij, Systeem zij) {
        this.verkeer = new Berichtenverkeer(verbinding, StufVersie.RZS_1_0, wij, zij);
    }

    /** Asks to take over the handling of a zaak; accepted or refused comes later, as a message to us. */
    public Verzendresultaat<Bevestiging> overdragenZaak(Berichtnummer nummer, Overdracht overdracht) {
        return verkeer.meld(
                Operatie.OVERDRAGEN_ZAAK,
                nummer,
                kop -> OverdragenZaakMapper.naarBericht(kop, overdracht, verkeer.versie()));
    }

    /** @param verzoek referentienummer of the overdragenZaak_Di01 that this answers */
    public Verzendresultaat<Bevestiging> bevestigOverdragenZaak(
            Berichtnummer nummer, String verzoek, Overdrachtantwoord antwoord) {
        return verkeer.beantwoord(
                Operatie.BEVESTIG_OVERDRAGEN_ZAAK,
                nummer,
                verzoek,
                kop -> OverdragenZaakMapper.naarBericht(kop, antwoord, verkeer.versie()));
    }
}
