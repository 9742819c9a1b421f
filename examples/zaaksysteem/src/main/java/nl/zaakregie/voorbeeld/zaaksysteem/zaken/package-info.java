/**
 * The zaken of the gemeente, of any kind: numbers, administration and the endpoint {@code /zaken}.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zaaksysteem.zaken;

import org.jspecify.annotations.NullMarked;
