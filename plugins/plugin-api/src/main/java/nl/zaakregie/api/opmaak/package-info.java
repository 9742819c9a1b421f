/** Documents for the archive, made from a template of a plugin. How they are made is known to the host alone. */
@NullMarked
package nl.zaakregie.api.opmaak;

import org.jspecify.annotations.NullMarked;
