package nl.zaakregie.signalen.domain;

import java.time.Instant;
import nl.zaakregie.api.kern.DossierId;

/**
 * A signal stands under a traject.
 *
 * @param vertrouwelijk as the traject was then: for others this koppeling does not exist (INV-20)
 */
public record Koppeling(DossierId traject, boolean vertrouwelijk, Instant op) {}
