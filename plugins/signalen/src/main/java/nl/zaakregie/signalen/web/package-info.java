/** REST edge of the plugin: text in, use case, released data out. */
@NullMarked
package nl.zaakregie.signalen.web;

import org.jspecify.annotations.NullMarked;
