package nl.zaakregie.stuf.client;

import java.util.EnumSet;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.OverdragenZaakMapper;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;

/**
 * Handing zaken over by RZS 1.0 or ZDS 1.2: the request of a regiesysteem to a backoffice (ZDS: of the zaaksysteem to a
 * consumer), and the answer back. Thread-safe; make one per system at the other side.
 */
public final class Backofficeclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     */
    public Backofficeclient(StufVerbinding verbinding, Systeem wij, Systeem zij) {
        this(verbinding, StufVersie.RZS_1_0, wij, zij);
    }

    /** @param versie RZS 1.0 or ZDS 1.2; an answer goes in the version of its request */
    public Backofficeclient(StufVerbinding verbinding, StufVersie versie, Systeem wij, Systeem zij) {
        if (!EnumSet.of(StufVersie.RZS_1_0, StufVersie.ZDS_1_2).contains(versie)) {
            throw new IllegalArgumentException("overdragen gaat met RZS 1.0 of ZDS 1.2");
        }
        this.verkeer = new Berichtenverkeer(verbinding, versie, wij, zij);
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
