/**
 * Tables of the plugins: each plugin jar brings {@code db/zaakregie/<id>} and gets a history table of its own. No
 * {@code Flyway} bean is published, because that would switch off the Flyway of the host. The order is: migrations of the
 * host, ours, then the engine, so that a first start on an empty database works for all three.
 */
@NullMarked
package nl.zaakregie.runtime.schema;

import org.jspecify.annotations.NullMarked;
