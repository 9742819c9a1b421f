/**
 * Groep and groepstraject: who belongs together, who has the regie, from start to closing. Values only; JDK and
 * plugin-api. Every change gives a new value, so that a refusal leaves nothing half done.
 */
@NullMarked
package nl.zaakregie.groepstraject.domain;

import org.jspecify.annotations.NullMarked;
