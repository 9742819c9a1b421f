package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.GEEF_ZAAKDOCUMENT_LEZEN;
import static nl.zaakregie.stuf.Operatie.GENEREER_DOCUMENTIDENTIFICATIE;
import static nl.zaakregie.stuf.Operatie.MAAK_ZAAKDOCUMENT;
import static nl.zaakregie.stuf.Operatie.VOEG_ZAAKDOCUMENT_TOE;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Zaakdocument;

/** Documents of zaken: the documentservices of ZDS 1.1 and 1.2. What {@link ZaakServices} says holds here too. */
public non-sealed interface DocumentServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(
                VOEG_ZAAKDOCUMENT_TOE, MAAK_ZAAKDOCUMENT, GENEREER_DOCUMENTIDENTIFICATIE, GEEF_ZAAKDOCUMENT_LEZEN);
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
}
