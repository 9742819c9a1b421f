/**
 * What Regie- en Zaakservices 1.0 asks beyond the schemas: the narrowings of creeerZaak and updateZaak for plans. They
 * hold on sending and on receiving; what to do with a breach is up to the caller.
 */
@NullMarked
package nl.zaakregie.stuf.rzs;

import org.jspecify.annotations.NullMarked;
