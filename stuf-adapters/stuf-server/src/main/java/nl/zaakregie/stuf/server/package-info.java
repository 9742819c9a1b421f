/**
 * Incoming StUF: endpoints for ZDS 1.1, ZDS 1.2 and RZS 1.0 behind small ports.
 * A host implements the ports in this package; which ports it has decides what its endpoints offer. SOAP stands in
 * {@code soap}, the way of one message from XML to port and back in {@code afhandeling}.
 */
@NullMarked
package nl.zaakregie.stuf.server;

import org.jspecify.annotations.NullMarked;
