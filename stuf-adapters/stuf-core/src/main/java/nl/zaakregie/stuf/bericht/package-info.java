/**
 * Reading and writing whole messages: from bytes to the classes of stuf-schema and back, documents streamed past JAXB.
 * Here too the parts that every message has: stuurgegevens, acknowledgements and faults.
 */
@NullMarked
package nl.zaakregie.stuf.bericht;

import org.jspecify.annotations.NullMarked;
