/**
 * Query ports: what one plugin may ask of another. Implemented by the plugin that owns the data.
 */
@NullMarked
package nl.zaakregie.api.overzicht;

import org.jspecify.annotations.NullMarked;
