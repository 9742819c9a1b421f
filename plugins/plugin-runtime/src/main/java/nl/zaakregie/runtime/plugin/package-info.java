/**
 * Which plugins are installed. Everything that can be wrong with them is found at the start and said in one message; a
 * registry that exists is a sound one.
 */
@NullMarked
package nl.zaakregie.runtime.plugin;

import org.jspecify.annotations.NullMarked;
