/**
 * From requirement to proof: the table in {@code plugins/README.md} that names the tests of every invariant and every
 * criterion. It is read from the sources of all modules, so that no one keeps it by hand.
 */
@NullMarked
package nl.zaakregie.testkit.herleiding;

import org.jspecify.annotations.NullMarked;
