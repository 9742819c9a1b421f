/**
 * Values every plugin shares: identifications, BSN, incomplete dates, persons. Self-checking, immutable, and masked
 * in {@code toString} where they identify a person, so that a log line can never leak one.
 */
@NullMarked
package nl.zaakregie.api.kern;

import org.jspecify.annotations.NullMarked;
