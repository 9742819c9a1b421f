/**
 * Fresh databases for tests, H2 and PostgreSQL alike, migrated the way the host migrates: one Flyway history per plugin.
 * SQL that was run on one of the two only has not been tested.
 */
@NullMarked
package nl.zaakregie.testkit.database;

import org.jspecify.annotations.NullMarked;
