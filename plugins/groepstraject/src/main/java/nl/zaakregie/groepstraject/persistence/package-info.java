/**
 * Groepen and groepstrajecten in tables {@code zr_groepstraject_*}. Rows of members, network and regisseurs are only
 * added or ended, never removed (INV-24).
 */
@NullMarked
package nl.zaakregie.groepstraject.persistence;

import org.jspecify.annotations.NullMarked;
