package nl.zaakregie.api.uitgaand;

import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.kern.DossierId;

/** Functioneel beheer decided that a refused command will never be sent; the next one of its dossier goes on. */
public record BerichtOvergeslagen(DossierId van, Referentienummer referentienummer, String soort)
        implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(van);
    }
}
