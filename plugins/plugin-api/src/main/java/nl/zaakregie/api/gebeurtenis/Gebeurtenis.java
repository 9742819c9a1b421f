package nl.zaakregie.api.gebeurtenis;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;

/** Something that happened. Implementations are records with ids and codes only; they are stored as JSON. */
public interface Gebeurtenis {

    /** The dossier it belongs to, for order and tracing; empty when it belongs to none. */
    Optional<DossierId> dossier();
}
