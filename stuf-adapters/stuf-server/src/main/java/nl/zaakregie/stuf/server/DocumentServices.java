package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.CANCEL_CHECKOUT;
import static nl.zaakregie.stuf.Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN;
import static nl.zaakregie.stuf.Operatie.GEEF_ZAAKDOCUMENT_LEZEN;
import static nl.zaakregie.stuf.Operatie.GENEREER_DOCUMENTIDENTIFICATIE;
import static nl.zaakregie.stuf.Operatie.MAAK_ZAAKDOCUMENT;
import static nl.zaakregie.stuf.Operatie.ONTKOPPEL_ZAAKDOCUMENT;
import static nl.zaakregie.stuf.Operatie.UPDATE_ZAAKDOCUMENT;
import static nl.zaakregie.stuf.Operatie.VOEG_ZAAKDOCUMENT_TOE;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Checkoutannulering;
import nl.zaakregie.stuf.rgbz.Documentontkoppeling;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;

/** Documents of zaken: the documentservices of ZDS 1.1 and 1.2. What {@link ZaakServices} says holds here too. */
public non-sealed interface DocumentServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(
                VOEG_ZAAKDOCUMENT_TOE,
                MAAK_ZAAKDOCUMENT,
                GENEREER_DOCUMENTIDENTIFICATIE,
                GEEF_ZAAKDOCUMENT_LEZEN,
                GEEF_ZAAKDOCUMENT_BEWERKEN,
                UPDATE_ZAAKDOCUMENT,
                CANCEL_CHECKOUT,
                ONTKOPPEL_ZAAKDOCUMENT);
    }

    /** @param document its content can be opened until this method returns, more than once */
    default void voegZaakdocumentToe(Berichtkop kop, Zaakdocument document) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @param document without content; that follows later, through the DMS or updateZaakdocument */
    default void maakZaakdocument(Berichtkop kop, Zaakdocument document) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return a new identification, reserved for the asker; never given twice */
    default String genereerDocumentIdentificatie(Berichtkop kop) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return with content; empty when there is no such document */
    default Optional<Zaakdocument> geefZaakdocumentLezen(Berichtkop kop, String documentidentificatie) {
        throw Dienst.nietAangeboden(kop);
    }

    /**
     * Checks a document out: until it is checked in or the check-out is undone nobody else may change it. The one method
     * with an effect that is called outside the {@link Berichtregister}, because that would keep the whole document: a
     * repeat ({@link Berichtkop#sleutel()}) must give the same key again.
     *
     * @return with content and the key to give back
     */
    default UitgechecktDocument geefZaakdocumentBewerken(Berichtkop kop, String documentidentificatie) {
        throw Dienst.nietAangeboden(kop);
    }

    /**
     * Changes a document; with {@link Documentwijziging#checkedOutId()} it is checked in. The new side holds content only
     * when that changes; it can be opened until this method returns.
     */
    default void updateZaakdocument(Berichtkop kop, Documentwijziging wijziging) {
        throw Dienst.nietAangeboden(kop);
    }

    /** Undoes a check-out; the document stays as it was. */
    default void cancelCheckout(Berichtkop kop, Checkoutannulering annulering) {
        throw Dienst.nietAangeboden(kop);
    }

    /** Takes a document out of one zaak; ZDS 1.2 only. */
    default void ontkoppelZaakdocument(Berichtkop kop, Documentontkoppeling ontkoppeling) {
        throw Dienst.nietAangeboden(kop);
    }
}
