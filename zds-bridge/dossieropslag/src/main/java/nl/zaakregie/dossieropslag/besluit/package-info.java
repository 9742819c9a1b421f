/**
 * From a besluit to the zakenmagazijn (ZDS 1.2, services 18-22). In ZDS 1.1 there are none: no number is handed out then, so
 * no such command is made.
 */
@NullMarked
package nl.zaakregie.dossieropslag.besluit;

import org.jspecify.annotations.NullMarked;
