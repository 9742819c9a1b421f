package nl.zaakregie.signalen.domain;

import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * Where a melding came from.
 *
 * @param bron StUF applicatie or name of our own entry, at most 80 characters; no person
 * @param zaak zaak of the sender, if it sent one
 */
public record Herkomst(Kanaal kanaal, String bron, Optional<Zaakidentificatie> zaak) {}
