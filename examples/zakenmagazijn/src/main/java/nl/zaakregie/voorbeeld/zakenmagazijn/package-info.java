/**
 * A reference zakenmagazijn: the ZDS services on a database of its own, with a DMS beside it.
 *
 * <p>It stands in for the zaaksysteem of a gemeente in tests and in the demo, and shows how the ports of stuf-server
 * are filled. It stores all it is sent, answers by the standard and refuses what the standard refuses; it has no
 * screens and no workflow.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn;

import org.jspecify.annotations.NullMarked;
