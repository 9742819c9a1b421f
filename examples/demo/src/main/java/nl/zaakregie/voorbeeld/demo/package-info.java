/**
 * The demonstration: starts Zaakregie, the reference zakenmagazijn and its DMS as processes of their own, loads the
 * invented family, and plays the main job step by step. The end-to-end tests use the same processes and the same
 * steps, so what the demo shows is what the tests prove.
 */
@NullMarked
package nl.zaakregie.voorbeeld.demo;

import org.jspecify.annotations.NullMarked;
