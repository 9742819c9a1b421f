package nl.zaakregie.api.uitgaand;

import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.kern.DossierId;

/**
 * A refused command is sent again after correction, as a new message (ZDS 1.2: new referentienummer). Who kept the old
 * number to recognise an answer must take the new one.
 */
public record BerichtHernieuwd(DossierId van, Referentienummer vorige, Referentienummer referentienummer, String soort)
        implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(van);
    }
}
