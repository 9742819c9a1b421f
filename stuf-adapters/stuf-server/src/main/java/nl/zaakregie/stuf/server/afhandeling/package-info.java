/**
 * The way of one message behind SOAP: heading, sender, service, schema, port, answer. Every refusal becomes a foutbericht
 * here and nowhere else. No SOAP and no HTTP.
 */
@NullMarked
package nl.zaakregie.stuf.server.afhandeling;

import org.jspecify.annotations.NullMarked;
