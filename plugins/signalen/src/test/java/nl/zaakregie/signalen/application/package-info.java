/** The acts on a signal, on a database with ports in memory; the model is played elsewhere. */
@NullMarked
package nl.zaakregie.signalen.application;

import org.jspecify.annotations.NullMarked;
