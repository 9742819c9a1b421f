/**
 * What the runtime itself contributes as if it were a plugin: the work of functioneel beheer and the figures of the
 * admin page. A host sees the runtime in the list of plugins like any other.
 */
@NullMarked
package nl.zaakregie.runtime.beheer;

import org.jspecify.annotations.NullMarked;
