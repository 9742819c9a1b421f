/** REST edge of the plugin: text in, use case, released data out. */
@NullMarked
package nl.zaakregie.groepstraject.web;

import org.jspecify.annotations.NullMarked;
