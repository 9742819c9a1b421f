package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * One thing that was applied for.
 *
 * @param nummer within the aanvraag, from 1; the key in the process
 * @param zaak its own deelzaak, when the zaaktype is set so
 * @param besluit newest version; empty while there is none
 * @param geleverd day the delivery began
 */
record Voorziening(
        int nummer,
        String product,
        Optional<Zaakidentificatie> zaak,
        Optional<Besluit> besluit,
        Optional<LocalDate> geleverd,
        Optional<Besluitidentificatie> besluitnummer) {

    static Voorziening nieuw(int nummer, String product) {
        return new Voorziening(nummer, product, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    String sleutel() {
        return String.valueOf(nummer);
    }

    boolean isToegekend() {
        return besluit.filter(Besluit::levert).isPresent();
    }
}
