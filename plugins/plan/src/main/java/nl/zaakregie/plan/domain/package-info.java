/**
 * The plan of a groep as rules: what may be in it, how it changes, when a deelplan may start. Immutable values; every
 * change of content is a new version of {@link nl.zaakregie.plan.domain.Plan}. Knows no database, engine or web.
 */
@NullMarked
package nl.zaakregie.plan.domain;

import org.jspecify.annotations.NullMarked;
