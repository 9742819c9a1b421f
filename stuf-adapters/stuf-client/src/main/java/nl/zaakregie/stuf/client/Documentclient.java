package nl.zaakregie.stuf.client;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.CancelCheckoutMapper;
import nl.zaakregie.stuf.mapping.GeefZaakdocumentBewerkenMapper;
import nl.zaakregie.stuf.mapping.GeefZaakdocumentLezenMapper;
import nl.zaakregie.stuf.mapping.OntkoppelZaakdocumentMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakdocumentMapper;
import nl.zaakregie.stuf.rgbz.Checkoutannulering;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentontkoppeling;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.zkn0310.EdcAntwoord;

/**
 * Reading and editing documents of a zakenmagazijn by ZDS 1.1 or 1.2; adding them is in {@link Zakenmagazijnclient}.
 * Thread-safe; make one per system.
 */
public final class Documentclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param versie ZDS 1.1 or ZDS 1.2
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     */
    public Documentclient(StufVerbinding verbinding, StufVersie versie, Systeem wij, Systeem zij) {
        if (!EnumSet.of(StufVersie.ZDS_1_1, StufVersie.ZDS_1_2).contains(versie)) {
            throw new IllegalArgumentException("een zakenmagazijn spreekt ZDS 1.1 of 1.2");
        }
        this.verkeer = new Berichtenverkeer(verbinding, versie, wij, zij);
    }

    /**
     * @param lezer takes what it needs; the content can only be opened until it returns
     * @return empty when the other side has no such document
     */
    public <T> Verzendresultaat<Optional<T>> geefZaakdocumentLezen(
            Berichtnummer nummer, String documentidentificatie, Function<Zaakdocument, T> lezer) {
        return verkeer.vraag(
                Operatie.GEEF_ZAAKDOCUMENT_LEZEN,
                nummer,
                kop -> GeefZaakdocumentLezenMapper.naarBericht(kop, documentidentificatie, verkeer.versie()),
                inhoud -> GeefZaakdocumentLezenMapper.vanAntwoord((EdcAntwoord) inhoud)
                        .map(lezer));
    }

    /**
     * Asks which zaken a document stands in; its content is not wanted, though it may come along.
     *
     * @return the document with its zaken, without content; empty when the other side has no such document
     */
    public Verzendresultaat<Optional<Zaakdocument>> geefZakenVanDocument(
            Berichtnummer nummer, String documentidentificatie) {
        return verkeer.vraag(
                Operatie.GEEF_ZAAKDOCUMENT_LEZEN,
                nummer,
                kop -> GeefZaakdocumentLezenMapper.naarZakenvraag(kop, documentidentificatie),
                inhoud -> GeefZaakdocumentLezenMapper.vanAntwoord((EdcAntwoord) inhoud)
                        .map(document -> document.met((Documentinhoud) null)));
    }

    /**
     * Checks a document out. A repeat with the same referentienummer gives the same answer.
     *
     * @param lezer takes what it needs, the key above all; the content can only be opened until it returns
     */
    public <T> Verzendresultaat<T> geefZaakdocumentBewerken(
            Berichtnummer nummer, String documentidentificatie, Function<UitgechecktDocument, T> lezer) {
        return verkeer.vraag(
                Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN,
                nummer,
                kop -> GeefZaakdocumentBewerkenMapper.naarBericht(kop, documentidentificatie, verkeer.versie()),
                inhoud -> lezer.apply(GeefZaakdocumentBewerkenMapper.vanAntwoord(inhoud)));
    }

    /** Checks a document in when the change has a key, otherwise changes its data. */
    public Verzendresultaat<Bevestiging> updateZaakdocument(Berichtnummer nummer, Documentwijziging wijziging) {
        return verkeer.meld(
                Operatie.UPDATE_ZAAKDOCUMENT,
                nummer,
                kop -> UpdateZaakdocumentMapper.naarBericht(kop, wijziging, verkeer.versie()));
    }

    public Verzendresultaat<Bevestiging> cancelCheckout(Berichtnummer nummer, Checkoutannulering annulering) {
        return verkeer.meld(
                Operatie.CANCEL_CHECKOUT,
                nummer,
                kop -> CancelCheckoutMapper.naarBericht(kop, annulering, verkeer.versie()));
    }

    /** @throws IllegalArgumentException in ZDS 1.1, which does not know it */
    public Verzendresultaat<Bevestiging> ontkoppelZaakdocument(
            Berichtnummer nummer, Documentontkoppeling ontkoppeling) {
        return verkeer.meld(
                Operatie.ONTKOPPEL_ZAAKDOCUMENT,
                nummer,
                kop -> OntkoppelZaakdocumentMapper.naarBericht(kop, ontkoppeling));
    }
}
