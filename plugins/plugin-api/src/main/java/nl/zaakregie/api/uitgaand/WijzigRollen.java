package nl.zaakregie.api.uitgaand;

import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * Employees and people of the network that got or lost a role on a zaak (ZDS updateZaak; verwerkingssoort T and E). The
 * initiator of a zaak never changes (RZS 3.2): employees are uitvoerende.
 *
 * @param per day of the change
 */
public record WijzigRollen(
        Zaakidentificatie zaak,
        LocalDate per,
        List<Zaakrol> uitvoerendenErbij,
        List<Zaakrol> uitvoerendenEraf,
        List<Belanghebbende> belanghebbendenErbij,
        List<Belanghebbende> belanghebbendenEraf)
        implements UitgaandBericht {

    public WijzigRollen {
        uitvoerendenErbij = List.copyOf(uitvoerendenErbij);
        uitvoerendenEraf = List.copyOf(uitvoerendenEraf);
        belanghebbendenErbij = List.copyOf(belanghebbendenErbij);
        belanghebbendenEraf = List.copyOf(belanghebbendenEraf);
    }
}
