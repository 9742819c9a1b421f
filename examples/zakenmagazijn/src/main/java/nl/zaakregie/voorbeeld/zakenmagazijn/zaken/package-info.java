/**
 * The zaken: what is checked before one is made or changed, how a change is applied, and the port that stuf-server
 * calls.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import org.jspecify.annotations.NullMarked;
