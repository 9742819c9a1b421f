/**
 * Between the messages of stuf-schema and the model of {@link nl.zaakregie.stuf.rgbz}: one public mapper per message,
 * with {@code naarBericht} and {@code vanBericht}. Differences between versions of the standard end here, and so do the
 * quirks of products (ZDS.md ch. 18) that touch content. What is refused names the element, never the value.
 */
@NullMarked
package nl.zaakregie.stuf.mapping;

import org.jspecify.annotations.NullMarked;
