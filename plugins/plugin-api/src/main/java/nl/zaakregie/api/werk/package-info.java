/**
 * Rows of the werkvoorraad; every plugin with work of its own is a source.
 */
@NullMarked
package nl.zaakregie.api.werk;

import org.jspecify.annotations.NullMarked;
