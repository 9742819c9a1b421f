/**
 * An application around the runtime for its own tests: one invented plugin, small models, in-memory ports.
 */
@NullMarked
package nl.zaakregie.runtime.proef;

import org.jspecify.annotations.NullMarked;
