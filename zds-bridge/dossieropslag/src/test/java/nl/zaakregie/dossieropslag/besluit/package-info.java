/** Tests of the way of a besluit to the zakenmagazijn. */
@NullMarked
package nl.zaakregie.dossieropslag.besluit;

import org.jspecify.annotations.NullMarked;
