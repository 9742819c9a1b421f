package nl.zaakregie.plan.application;

import java.util.Optional;
import nl.zaakregie.plan.domain.Eindreden;

/**
 * How a deelplan ends.
 *
 * @param resultaat with it the zaak ends too; empty leaves the zaak to its behandelaar
 */
public record Beeindiging(Eindreden reden, Optional<String> toelichting, Optional<String> resultaat) {}
