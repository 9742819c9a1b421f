/**
 * What the generated classes below share and what an XSD cannot say: nil as a property of every element, the StUF
 * attributes, and the simple value. Everything else in this module is generated at build from {@code xsd/}.
 */
@NullMarked
package nl.zaakregie.stuf.schema;

import org.jspecify.annotations.NullMarked;
