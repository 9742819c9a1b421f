package nl.zaakregie.klantcontact;

import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;

/** What a klantcontact belongs to: exactly one of these (INV-22). */
sealed interface Betreft {

    /** The plan of a groepstraject. */
    record Plan(DossierId traject) implements Betreft {}

    /** One deelplan (traject) of it. */
    record Deelplan(DossierId traject, DeelplanId deelplan) implements Betreft {}

    /** A signal that is or was assessed. */
    record Signaal(SignaalId signaal) implements Betreft {}

    /** Nothing yet: first contact. */
    record Intake() implements Betreft {}

    /** The dossier whose team may see it; empty outside a groepstraject. */
    default Optional<DossierId> dossier() {
        if (this instanceof Plan plan) {
            return Optional.of(plan.traject());
        }
        return this instanceof Deelplan deelplan ? Optional.of(deelplan.traject()) : Optional.empty();
    }
}
