/**
 * WS-Security on incoming messages: UsernameToken and X.509 signature of the Body, checked by WSS4J. Off unless configured.
 * What was proved goes on as {@link nl.zaakregie.stuf.server.Herkomst}; whether it fits the sender is for the Zenderbeleid.
 */
@NullMarked
package nl.zaakregie.stuf.server.wss;

import org.jspecify.annotations.NullMarked;
