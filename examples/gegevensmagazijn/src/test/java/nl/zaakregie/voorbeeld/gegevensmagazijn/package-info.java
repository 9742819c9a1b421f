/** The gegevensmagazijn over real SOAP, asked by the module personen. */
@NullMarked
package nl.zaakregie.voorbeeld.gegevensmagazijn;

import org.jspecify.annotations.NullMarked;
