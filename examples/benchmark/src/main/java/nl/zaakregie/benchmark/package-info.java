/**
 * Measurements of the whole, beside their limit in the same run: a bare CXF echo, a bare insert and commit. Built and run with
 * {@code -Pbench} only. Load comes from a process of its own, so that it does not count as work of the server.
 */
@NullMarked
package nl.zaakregie.benchmark;

import org.jspecify.annotations.NullMarked;
