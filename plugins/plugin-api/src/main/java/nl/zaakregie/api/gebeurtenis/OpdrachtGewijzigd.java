package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;

/**
 * An opdracht to an aanbieder was made or stands differently.
 *
 * @param stand concept, wacht_op_akkoord, verzonden, geaccepteerd, geweigerd, gestart, gestopt, afgesloten or ingetrokken
 */
public record OpdrachtGewijzigd(UUID opdracht, DeelplanId deelplan, DossierId traject, String stand)
        implements Gebeurtenis {

    @Override
    public Optional<DossierId> dossier() {
        return Optional.of(traject);
    }
}
