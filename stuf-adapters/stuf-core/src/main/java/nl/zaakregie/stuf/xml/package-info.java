/**
 * Safe and streaming XML: parsers that refuse DTDs and unbounded input, dumps without personal data.
 * All XML from outside enters through {@link nl.zaakregie.stuf.xml.StufXml}; nobody else makes a parser.
 */
@NullMarked
package nl.zaakregie.stuf.xml;

import org.jspecify.annotations.NullMarked;
