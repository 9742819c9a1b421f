/**
 * Terms of law on the Dutch calendar: public holidays from a library, terms from the decision table. Nothing here knows
 * what a term is about.
 */
@NullMarked
package nl.zaakregie.runtime.termijn;

import org.jspecify.annotations.NullMarked;
