/**
 * Delivery of events: at once in the transaction of the publisher, or after its commit by a durable row per listener.
 * Plugins see only {@link nl.zaakregie.api.gebeurtenis.Gebeurtenissen}.
 */
@NullMarked
package nl.zaakregie.runtime.gebeurtenis;

import org.jspecify.annotations.NullMarked;
