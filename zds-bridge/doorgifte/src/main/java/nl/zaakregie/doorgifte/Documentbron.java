package nl.zaakregie.doorgifte;

import java.util.Optional;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Zaakdocument;

/** Where can be asked in which zaken a document stands; over the network, so never inside a transaction. */
@FunctionalInterface
interface Documentbron {

    /** Empty when there is no such document there. */
    Verzendresultaat<Optional<Zaakdocument>> zakenVan(Documentvraag vraag);
}
