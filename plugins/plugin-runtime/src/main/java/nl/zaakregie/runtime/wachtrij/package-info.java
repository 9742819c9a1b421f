/**
 * What the three durable queues (events, outbox, inbox) have in common: a background worker that is woken after commit
 * and otherwise polls, growing delays, and the judgement whether trying again can help. The rows themselves and their
 * states belong to each queue.
 */
@NullMarked
package nl.zaakregie.runtime.wachtrij;

import org.jspecify.annotations.NullMarked;
