/**
 * The same request twice has one effect: a double click, or a client that did not hear the answer and asks again. Who
 * changes something may send an {@code Idempotency-Key}; key, effect and answer are kept in one transaction.
 */
@NullMarked
package nl.zaakregie.runtime.herhaling;

import org.jspecify.annotations.NullMarked;
