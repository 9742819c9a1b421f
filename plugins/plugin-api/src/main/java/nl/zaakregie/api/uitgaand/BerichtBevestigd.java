package nl.zaakregie.api.uitgaand;

import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.kern.DossierId;

/** A command was confirmed by the other side. {@code soort} is the simple name of the command record. */
public record BerichtBevestigd(DossierId van, Referentienummer referentienummer, String soort) implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(van);
    }
}
