package nl.zaakregie.stuf.client;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.GeefBesluitdetailsMapper;
import nl.zaakregie.stuf.mapping.GeefLijstBesluitenMapper;
import nl.zaakregie.stuf.mapping.GenereerIdentificatieMapper;
import nl.zaakregie.stuf.mapping.UpdateBesluitMapper;
import nl.zaakregie.stuf.mapping.VoegBesluitToeMapper;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.schema.zkn0310.BslAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;

/** The besluiten of a zakenmagazijn; ZDS 1.2 only. Thread-safe; make one per system. */
public final class Besluitclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     */
    public Besluitclient(StufVerbinding verbinding, Systeem wij, Systeem zij) {
        this.verkeer = new Berichtenverkeer(verbinding, StufVersie.ZDS_1_2, wij, zij);
    }

    /** A number that is reserved for us; a repeat with the same referentienummer may give the same number. */
    public Verzendresultaat<String> genereerBesluitIdentificatie(Berichtnummer nummer) {
        return verkeer.vraag(
                Operatie.GENEREER_BESLUITIDENTIFICATIE,
                nummer,
                kop -> GenereerIdentificatieMapper.naarBericht(kop, verkeer.versie()),
                GenereerIdentificatieMapper::vanAntwoord);
    }

    /** @throws nl.zaakregie.stuf.fout.StufFout StUF055 when a date is missing that the standard requires */
    public Verzendresultaat<Bevestiging> voegBesluitToe(Berichtnummer nummer, BesluitBijZaak besluit) {
        return verkeer.meld(Operatie.VOEG_BESLUIT_TOE, nummer, kop -> VoegBesluitToeMapper.naarBericht(kop, besluit));
    }

    public Verzendresultaat<Bevestiging> updateBesluit(Berichtnummer nummer, Besluit oud, Besluit nieuw) {
        return verkeer.meld(Operatie.UPDATE_BESLUIT, nummer, kop -> UpdateBesluitMapper.naarBericht(kop, oud, nieuw));
    }

    /** Empty when the other side has no such besluit. */
    public Verzendresultaat<Optional<BesluitBijZaak>> geefBesluitdetails(
            Berichtnummer nummer, String besluitidentificatie) {
        return verkeer.vraag(
                Operatie.GEEF_BESLUITDETAILS,
                nummer,
                kop -> GeefBesluitdetailsMapper.naarBericht(kop, besluitidentificatie),
                inhoud -> GeefBesluitdetailsMapper.vanAntwoord((BslAntwoord) inhoud));
    }

    /** Empty when there is no such zaak or it led to no besluit; without the documents of the besluiten. */
    public Verzendresultaat<List<Besluit>> geefLijstBesluiten(Berichtnummer nummer, String zaakidentificatie) {
        return verkeer.vraag(
                Operatie.GEEF_LIJST_BESLUITEN,
                nummer,
                kop -> GeefLijstBesluitenMapper.naarBericht(kop, zaakidentificatie),
                inhoud -> GeefLijstBesluitenMapper.vanAntwoord((ZakAntwoord) inhoud));
    }
}
