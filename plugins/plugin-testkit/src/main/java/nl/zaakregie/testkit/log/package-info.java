/**
 * Guards the log: nothing that identifies a person of the test family may be written to it, by whatever library.
 */
@NullMarked
package nl.zaakregie.testkit.log;

import org.jspecify.annotations.NullMarked;
