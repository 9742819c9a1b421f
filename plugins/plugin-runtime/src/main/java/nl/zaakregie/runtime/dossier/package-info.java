/**
 * Dossiers: our own row and team, and the case or process behind each, changed in one transaction. Changes of one dossier
 * wait for each other on its row, so that the engine always decides on what was committed.
 */
@NullMarked
package nl.zaakregie.runtime.dossier;

import org.jspecify.annotations.NullMarked;
