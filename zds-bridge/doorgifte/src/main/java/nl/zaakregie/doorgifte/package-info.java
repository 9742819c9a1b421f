/**
 * Pass-through: messages that suites send to us and that are for the zakenmagazijn. They go on byte for byte, the answer
 * comes back as it was given, and the regie side notices what concerns a running traject. Works below SOAP, on the bytes
 * of the HTTP request, because a message that is read and written again is another message.
 */
@NullMarked
package nl.zaakregie.doorgifte;

import org.jspecify.annotations.NullMarked;
