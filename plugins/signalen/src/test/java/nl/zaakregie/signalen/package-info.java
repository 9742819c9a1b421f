/** Tests of the plugin as a whole. */
@NullMarked
package nl.zaakregie.signalen;

import org.jspecify.annotations.NullMarked;
