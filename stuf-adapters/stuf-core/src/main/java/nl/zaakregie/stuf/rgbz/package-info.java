/**
 * What the messages are about, as RGBZ names it: zaken, roles, statuses, documents. Immutable and free of XML and of
 * versions of the standard; {@link nl.zaakregie.stuf.mapping} translates. A component that may be absent is
 * {@code @Nullable}; where a message can also say "explicitly empty" it is a
 * {@link nl.zaakregie.stuf.waarde.StufWaarde}. Persons never show themselves in {@code toString}.
 */
@NullMarked
package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.NullMarked;
