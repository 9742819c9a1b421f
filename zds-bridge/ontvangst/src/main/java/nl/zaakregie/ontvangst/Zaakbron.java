package nl.zaakregie.ontvangst;

import java.util.Optional;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Zaak;

/** Where zaken can be asked for; over the network, so never inside a transaction. */
@FunctionalInterface
interface Zaakbron {

    /** Empty when there is no such zaak there. */
    Verzendresultaat<Optional<Zaak>> geefZaakdetails(String zaakidentificatie);
}
