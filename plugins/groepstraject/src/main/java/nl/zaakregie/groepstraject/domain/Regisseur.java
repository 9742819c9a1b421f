package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * A period of regie; history is kept (INV-08).
 *
 * @param hoofd the one who is initiator of the zaak and first contact
 * @param tot empty while current
 */
public record Regisseur(MedewerkerId medewerker, boolean hoofd, Instant vanaf, Optional<Instant> tot) {

    public boolean isHuidig() {
        return tot.isEmpty();
    }

    Regisseur tot(Instant moment) {
        return new Regisseur(medewerker, hoofd, vanaf, Optional.of(moment));
    }
}
