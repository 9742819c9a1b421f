/**
 * An existing zaaksysteem of a gemeente that adds the regie by plugin jars. {@code zaken} and {@code medewerkers} are what
 * it was before and know nothing of the regie; {@code regie} is all that was written for it.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zaaksysteem;

import org.jspecify.annotations.NullMarked;
