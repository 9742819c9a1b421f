package nl.zaakregie.api.uitgaand;

import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * Clients that joined or left a zaak (ZDS updateZaak; verwerkingssoort T and E).
 *
 * @param per day of the change
 */
public record WijzigClienten(
        Zaakidentificatie zaak,
        String zaaktype,
        LocalDate per,
        List<Persoonsgegevens> erbij,
        List<Persoonsgegevens> eraf)
        implements UitgaandBericht {

    public WijzigClienten {
        erbij = List.copyOf(erbij);
        eraf = List.copyOf(eraf);
    }
}
