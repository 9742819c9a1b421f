/** Business rules as decision tables (DMN), changed by process designers and read by plugins. */
@NullMarked
package nl.zaakregie.api.beslissing;

import org.jspecify.annotations.NullMarked;
