/** Metingen of the invented family, against ports in memory and on both databases. */
@NullMarked
package nl.zaakregie.triage;

import org.jspecify.annotations.NullMarked;
