/**
 * The zaaktypen of the municipality, from configuration. A mistake in it stops the start with a text that names the
 * place.
 */
@NullMarked
package nl.zaakregie.runtime.zaaktype;

import org.jspecify.annotations.NullMarked;
