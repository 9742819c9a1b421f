/**
 * Measures what dossiers cost: the way of a family beside the bare engine, and lists with many open cases. Everything runs
 * in one JVM on one PostgreSQL; the rows of many cases are one real case that was copied by SQL.
 */
@NullMarked
package nl.zaakregie.benchmark.dossier;

import org.jspecify.annotations.NullMarked;
