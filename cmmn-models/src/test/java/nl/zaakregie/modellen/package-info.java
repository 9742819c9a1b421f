/**
 * Plays every model on the real engine: first with actions that only write down that they were called, then with the
 * plugins themselves over HTTP.
 */
@NullMarked
package nl.zaakregie.modellen;

import org.jspecify.annotations.NullMarked;
