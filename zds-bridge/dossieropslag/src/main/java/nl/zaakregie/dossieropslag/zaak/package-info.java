/**
 * From commands about zaken to RGBZ and StUF: the translation, and the deliverers that send, and that ask before they
 * send again. The zaaktype key of a command is looked up here, at each attempt, so a corrected catalogue needs no new
 * command.
 */
@NullMarked
package nl.zaakregie.dossieropslag.zaak;

import org.jspecify.annotations.NullMarked;
