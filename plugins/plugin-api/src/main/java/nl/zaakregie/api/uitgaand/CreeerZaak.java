package nl.zaakregie.api.uitgaand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A zaak to create (ZDS creeerZaak, RZS ch. 6).
 *
 * @param zaaktype our key of the zaaktype
 * @param clienten zaakobject "Client", at least one, each with a BSN
 * @param regisseur initiator
 * @param uitvoerenden further employees
 * @param gerelateerd heeftBetrekkingOpAndere, e.g. the gezinsplan-zaak of a deelplan or the zaak of the former plan
 * @param groep our groep id for the kenmerk (bron REGIE); empty for zaken outside a groep
 * @param status volgnummer of the status set at creation; empty for none
 */
public record CreeerZaak(
        Zaakidentificatie zaak,
        String zaaktype,
        LocalDate startdatum,
        List<Persoonsgegevens> clienten,
        Zaakrol regisseur,
        List<Zaakrol> uitvoerenden,
        List<Belanghebbende> belanghebbenden,
        List<Zaakidentificatie> gerelateerd,
        Optional<String> groep,
        Optional<Integer> status)
        implements UitgaandBericht {

    public CreeerZaak {
        clienten = List.copyOf(clienten);
        uitvoerenden = List.copyOf(uitvoerenden);
        belanghebbenden = List.copyOf(belanghebbenden);
        gerelateerd = List.copyOf(gerelateerd);
    }
}
