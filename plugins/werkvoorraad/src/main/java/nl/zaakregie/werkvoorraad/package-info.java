/**
 * One list with all the work somebody may do, from every plugin that has some, and taking or giving back a task of a
 * dossier. Has no tables: the work stays with its source. Flat: it is small.
 */
@NullMarked
package nl.zaakregie.werkvoorraad;

import org.jspecify.annotations.NullMarked;
