/**
 * The axis groep - plan - regisseur: who belongs together, who has the regie, from start to closing. The plan itself
 * lives in another plugin.
 */
@NullMarked
package nl.zaakregie.groepstraject;

import org.jspecify.annotations.NullMarked;
