/** The ports of stuf-server, filled: each message to the part of the zakenmagazijn that does the work. */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.poorten;

import org.jspecify.annotations.NullMarked;
