package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Somebody of the social network; belanghebbende of the zaak, never client (INV-19).
 *
 * @param omschrijving e.g. buurman or mantelzorger; no name
 * @param tot empty while current
 */
public record Netwerkpersoon(PersoonId persoon, String omschrijving, Instant vanaf, Optional<Instant> tot) {

    public boolean isHuidig() {
        return tot.isEmpty();
    }

    Netwerkpersoon tot(Instant moment) {
        return new Netwerkpersoon(persoon, omschrijving, vanaf, Optional.of(moment));
    }
}
