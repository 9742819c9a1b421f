package nl.zaakregie.api.uitgaand;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * End of a zaak (updateZaak: einddatum and resultaat).
 *
 * @param resultaat at most 80 characters, from the zaaktype; no personal data
 * @param startdatum needed as kerngegeven by some magazijnen; empty when unknown
 */
public record SluitZaak(
        Zaakidentificatie zaak, String zaaktype, LocalDate einddatum, String resultaat, Optional<LocalDate> startdatum)
        implements UitgaandBericht {}
