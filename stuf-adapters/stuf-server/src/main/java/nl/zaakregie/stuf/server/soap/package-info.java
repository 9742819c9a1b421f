/**
 * SOAP over HTTP by Apache CXF: one payload endpoint per portType, envelopes 1.1 and 1.2, faults, WSDL.
 * Knows nothing of the content of messages; that begins where {@code afhandeling} gets an XMLStreamReader.
 */
@NullMarked
package nl.zaakregie.stuf.server.soap;

import org.jspecify.annotations.NullMarked;
