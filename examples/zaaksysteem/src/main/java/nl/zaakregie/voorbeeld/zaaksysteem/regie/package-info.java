/**
 * All that this zaaksysteem wrote for the regie: who its employees are to the plugins, its numbers, and how it files what
 * the plugins command in its own tables. Commands come from the outbox, so they arrive in order and may come twice.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import org.jspecify.annotations.NullMarked;
