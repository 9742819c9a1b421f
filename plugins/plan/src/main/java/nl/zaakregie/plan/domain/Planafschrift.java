package nl.zaakregie.plan.domain;

import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A print of a version of the plan that was put in the DMS.
 *
 * @param titel without names
 * @param bestandsnaam without names
 * @param lid the client whose copy it is; empty for the plan as a whole
 */
public record Planafschrift(
        Documentidentificatie document, String titel, String bestandsnaam, Optional<PersoonId> lid) {}
