/** Runs the periodic work of plugins: every task on one node at a time, as the system. */
@NullMarked
package nl.zaakregie.runtime.onderhoud;

import org.jspecify.annotations.NullMarked;
