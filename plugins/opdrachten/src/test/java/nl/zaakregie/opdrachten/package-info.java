/** Hand-overs against ports in memory and on both databases. */
@NullMarked
package nl.zaakregie.opdrachten;

import org.jspecify.annotations.NullMarked;
