/**
 * Inbound messages, already mapped from StUF to domain records, and who processes them.
 */
@NullMarked
package nl.zaakregie.api.bericht;

import org.jspecify.annotations.NullMarked;
