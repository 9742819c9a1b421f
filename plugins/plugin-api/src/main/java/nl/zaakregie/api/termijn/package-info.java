/**
 * Legal terms: how long one lasts by the table of the municipality, and on which day it ends by the Dutch calendar. Which
 * days are holidays is known by the host; what a term is about, by the plugin that asks.
 */
@NullMarked
package nl.zaakregie.api.termijn;

import org.jspecify.annotations.NullMarked;
