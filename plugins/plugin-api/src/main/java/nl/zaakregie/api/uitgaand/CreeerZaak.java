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
 * @param regisseur who has the zaak: initiator, or uitvoerende when somebody asked for it himself
 * @param uitvoerenden further employees
 * @param gerelateerd heeftBetrekkingOpAndere, e.g. the gezinsplan-zaak or a deelplan or the zaak of the former plan
 * @param groep our groep id for the kenmerk (bron REGIE); empty for zaken outside a groep
 * @param status volgnummer of the status set at creation; empty for none
 * @param aanvrager who asked for it, then initiator; empty for zaken of the regie (RZS 6.6.1)
 * @param deel whether it is a hoofdzaak or a part of one; empty for a zaak by itself
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
        Optional<Integer> status,
        Optional<Persoonsgegevens> aanvrager,
        Optional<Deel> deel)
        implements UitgaandBericht {

    /** Place in a zaak with deelzaken; how they hang together is said by {@link KoppelDeelzaak}. */
    public enum Deel {
        HOOFDZAAK,
        DEELZAAK
    }

    public CreeerZaak {
        clienten = List.copyOf(clienten);
        uitvoerenden = List.copyOf(uitvoerenden);
        belanghebbenden = List.copyOf(belanghebbenden);
        gerelateerd = List.copyOf(gerelateerd);
    }

    /** A zaak of the regie. */
    public CreeerZaak(
            Zaakidentificatie zaak,
            String zaaktype,
            LocalDate startdatum,
            List<Persoonsgegevens> clienten,
            Zaakrol regisseur,
            List<Zaakrol> uitvoerenden,
            List<Belanghebbende> belanghebbenden,
            List<Zaakidentificatie> gerelateerd,
            Optional<String> groep,
            Optional<Integer> status) {
        this(
                zaak,
                zaaktype,
                startdatum,
                clienten,
                regisseur,
                uitvoerenden,
                belanghebbenden,
                gerelateerd,
                groep,
                status,
                Optional.empty(),
                Optional.empty());
    }
}
