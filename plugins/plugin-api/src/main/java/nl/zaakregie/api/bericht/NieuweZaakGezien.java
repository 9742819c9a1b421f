package nl.zaakregie.api.bericht;

import java.util.List;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A zaak was made in the zakenmagazijn by another system (creeerZaak that passed by, or a notification after which the
 * zaak was asked for). Unlike {@link ZaakOntvangen} it is not sent to us.
 *
 * @param clienten natural persons the zaak is about, as far as they have a BSN
 * @param gerelateerd zaken it has a relation to
 */
public record NieuweZaakGezien(
        String afzender,
        Zaakidentificatie zaak,
        String zaaktypecode,
        String zaaktypeomschrijving,
        List<Bsn> clienten,
        List<Zaakidentificatie> gerelateerd)
        implements Zaakbericht {

    public NieuweZaakGezien {
        clienten = List.copyOf(clienten);
        gerelateerd = List.copyOf(gerelateerd);
    }
}
