package nl.zaakregie.api.uitgaand;

import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.kern.DossierId;

/** A command was refused for its content; functioneel beheer has a task. */
public record BerichtAfgewezen(DossierId van, Referentienummer referentienummer, String soort, String code)
        implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(van);
    }
}
