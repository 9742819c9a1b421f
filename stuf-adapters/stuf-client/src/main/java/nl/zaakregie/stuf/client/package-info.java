/**
 * Outgoing StUF: one call is one SOAP message over HTTP/1.1 and one answer, read tolerantly.
 * What a sender must know afterwards - answered, refused, surely not delivered, or unknown - is a value, never an exception.
 * No queueing and no retrying here: that is the outbox of the caller.
 */
@NullMarked
package nl.zaakregie.stuf.client;

import org.jspecify.annotations.NullMarked;
