/**
 * What every message passes before it does something: whether it came before. No knowledge of zaken.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import org.jspecify.annotations.NullMarked;
