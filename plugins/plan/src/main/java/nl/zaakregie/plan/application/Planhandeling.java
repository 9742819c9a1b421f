package nl.zaakregie.plan.application;

import java.util.Optional;
import nl.zaakregie.api.kern.PlanId;

/**
 * A change somebody wants to make.
 *
 * @param gezien the version he looked at; empty for an addition, which overwrites nothing
 * @param omschrijving verb and noun for the protocol, e.g. "doel toevoegen"
 */
record Planhandeling(PlanId plan, Optional<Integer> gezien, String omschrijving) {}
