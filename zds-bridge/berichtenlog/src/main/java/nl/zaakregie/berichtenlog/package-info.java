/**
 * The message log for functioneel beheer: every StUF exchange in a row without persons, the content encrypted and for some
 * days when the municipality wants so, figures per service, and a page and REST calls to find an exchange and to offer its
 * message again. Other modules only know the port {@code Berichtenlog} of stuf-core.
 */
@NullMarked
package nl.zaakregie.berichtenlog;

import org.jspecify.annotations.NullMarked;
