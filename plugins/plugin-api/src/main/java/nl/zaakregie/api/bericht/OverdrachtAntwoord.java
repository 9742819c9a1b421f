package nl.zaakregie.api.bericht;

import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** The answer of a backoffice to a hand-over (overdragenZaak_Du01); {@code op} is its crossRefnummer. */
public record OverdrachtAntwoord(
        String afzender, Zaakidentificatie zaak, Referentienummer op, boolean geaccepteerd, Optional<String> melding)
        implements InkomendBericht {

    @Override
    public Optional<Zaakidentificatie> overZaak() {
        return Optional.of(zaak);
    }
}
