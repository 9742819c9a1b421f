package nl.zaakregie.api.uitgaand;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * The term of a zaak as it is now (updateZaak: uiterlijkeEinddatum, opschorting, verlenging). Reasons are chosen texts of
 * at most 200 characters, without personal data.
 *
 * @param opgeschort reason the term stands still; empty when it runs
 * @param verlenging empty when it was not extended
 */
public record WerkTermijnBij(
        Zaakidentificatie zaak,
        String zaaktype,
        LocalDate uiterlijkeEinddatum,
        Optional<String> opgeschort,
        Optional<Verlenging> verlenging)
        implements UitgaandBericht {

    /** @param dagen 1 to 999 */
    public record Verlenging(int dagen, String reden) {

        public Verlenging {
            if (dagen < 1 || dagen > 999) {
                throw new IllegalArgumentException("Een verlenging duurt 1 tot 999 dagen");
            }
        }
    }
}
