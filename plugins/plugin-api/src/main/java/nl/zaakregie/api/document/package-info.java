/**
 * Reading the content of documents where they are kept. What may be read is decided by {@code inzage}; where it stands is
 * the affair of who implements {@link nl.zaakregie.api.document.Documentbron}: the bridge to a DMS, or the host itself.
 */
@NullMarked
package nl.zaakregie.api.document;

import org.jspecify.annotations.NullMarked;
