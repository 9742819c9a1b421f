package nl.zaakregie.groepstraject.domain;

import java.time.Instant;

/**
 * The decision to end a groepstraject.
 *
 * @param resultaat one of the resultaten of the zaaktype, at most 80 characters
 */
public record Afsluiting(Eindreden reden, String resultaat, Instant op) {}
