/**
 * What every message passes before it does something: who may send it, and whether it came before. No knowledge of
 * zaken.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import org.jspecify.annotations.NullMarked;
