package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;

/**
 * A contact with a citizen was recorded.
 *
 * @param traject empty for a first contact and for one about a signal
 */
public record KlantcontactVastgelegd(UUID klantcontact, Optional<DossierId> traject) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return traject;
    }
}
