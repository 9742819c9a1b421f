package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;

/** A signal was registered under a running groepstraject (INV-09). */
public record SignaalGekoppeld(SignaalId signaal, DossierId traject) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
