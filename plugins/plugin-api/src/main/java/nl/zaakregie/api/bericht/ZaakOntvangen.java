package nl.zaakregie.api.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A creeerZaak that another system sent us (ZDS 1.1 and 1.2 alike).
 *
 * @param afzender StUF applicatie of the sender
 * @param clienten natural persons the zaak is about (heeftBetrekkingOp), or else a natural person as initiator
 * @param melder contact data of the initiator, as given; empty when none
 * @param extra extraElementen by name
 */
public record ZaakOntvangen(
        String afzender,
        Optional<Zaakidentificatie> zaak,
        String zaaktypecode,
        String zaaktypeomschrijving,
        Optional<String> omschrijving,
        Optional<String> toelichting,
        LocalDate startdatum,
        List<Persoonsgegevens> clienten,
        Optional<Afzendercontact> melder,
        List<Zaakidentificatie> gerelateerd,
        Map<String, String> extra)
        implements InkomendBericht {

    public ZaakOntvangen {
        clienten = List.copyOf(clienten);
        gerelateerd = List.copyOf(gerelateerd);
        extra = Map.copyOf(extra);
    }

    @Override
    public Optional<Zaakidentificatie> overZaak() {
        return zaak;
    }

    /** The same zaak under another zaaktype, for a sender that uses codes of its own. */
    public ZaakOntvangen metZaaktype(String code) {
        return new ZaakOntvangen(
                afzender,
                zaak,
                code,
                zaaktypeomschrijving,
                omschrijving,
                toelichting,
                startdatum,
                clienten,
                melder,
                gerelateerd,
                extra);
    }

    /**
     * Initiator of the zaak as contact.
     *
     * @param rol omschrijving of the role, used as relation between melder and betrokkene
     * @param contact telephone or e-mail
     */
    public record Afzendercontact(String naam, Optional<String> rol, Optional<String> contact) {

        @Override
        public String toString() {
            return "Afzendercontact[***]";
        }
    }
}
