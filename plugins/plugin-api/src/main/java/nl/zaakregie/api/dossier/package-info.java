/**
 * The case behind a dossier, seen by a plugin: open, plan items (onderdelen), tasks, team. Which engine runs it is
 * not visible here.
 */
@NullMarked
package nl.zaakregie.api.dossier;

import org.jspecify.annotations.NullMarked;
