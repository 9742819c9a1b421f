/** Tests of the plugin as a whole. */
@NullMarked
package nl.zaakregie.groepstraject;

import org.jspecify.annotations.NullMarked;
