/** Signals in tables {@code zr_signalen_*}: the only place of their free text and personal data. */
@NullMarked
package nl.zaakregie.signalen.persistence;

import org.jspecify.annotations.NullMarked;
