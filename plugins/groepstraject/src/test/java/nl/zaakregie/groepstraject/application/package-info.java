/** The acts of a regisseur, on a database with ports in memory; the model is played elsewhere. */
@NullMarked
package nl.zaakregie.groepstraject.application;

import org.jspecify.annotations.NullMarked;
