/**
 * The inbox. A message is stored before it is acknowledged and processed afterwards, exactly once; the same message again
 * gets the same answer.
 */
@NullMarked
package nl.zaakregie.runtime.inkomend;

import org.jspecify.annotations.NullMarked;
