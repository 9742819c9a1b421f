/**
 * Ports of plugin-api in memory, for tests without a database or engine. They record what was asked of them; none of
 * them decides anything the real ones decide. Not safe for use by several threads.
 */
@NullMarked
package nl.zaakregie.testkit.geheugen;

import org.jspecify.annotations.NullMarked;
