/**
 * Migrations that differ per database. Flyway finds them by this package name, beside the SQL of the plugin. The SQL is
 * the place for everything both databases can read.
 */
@NullMarked
package db.zaakregie.protocollering;

import org.jspecify.annotations.NullMarked;
