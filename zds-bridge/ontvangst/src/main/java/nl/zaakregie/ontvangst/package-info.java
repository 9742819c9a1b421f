/**
 * StUF messages of other systems on their way to the plugins: a zaak that they send (creeerZaak) and their answer to a
 * hand-over. Here RGBZ becomes the records of {@code nl.zaakregie.api.bericht} and an outcome of the inbox becomes a
 * StUF fault. What a message means is decided by the plugin that is for it; XML and SOAP stay in stuf-server.
 */
@NullMarked
package nl.zaakregie.ontvangst;

import org.jspecify.annotations.NullMarked;
