/**
 * The port to which client and server report every exchange of messages: who, what, how long and with which result. No
 * content and no persons, unless a log asks for the bytes. What is done with it is up to the host.
 */
@NullMarked
package nl.zaakregie.stuf.log;

import org.jspecify.annotations.NullMarked;
