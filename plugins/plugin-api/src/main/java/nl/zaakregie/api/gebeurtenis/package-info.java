/**
 * Events: records in the past participle, ids and codes only. Delivered in the transaction (for invariants) or after
 * commit (durable, retried, idempotent on event id).
 */
@NullMarked
package nl.zaakregie.api.gebeurtenis;

import org.jspecify.annotations.NullMarked;
