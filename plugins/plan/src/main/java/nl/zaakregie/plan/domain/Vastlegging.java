package nl.zaakregie.plan.domain;

import java.time.Instant;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * Something that was recorded on a plan beside its versions, with who and when.
 *
 * @param versie version of the plan it looks at
 * @param <T> {@link Voortgang} or {@link Evaluatie}
 */
public record Vastlegging<T>(int versie, MedewerkerId auteur, Instant op, T inhoud) {}
