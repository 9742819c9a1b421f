/**
 * Outbound commands to zakenmagazijn, DMS and backoffices. They are stored in the transaction of the use case and
 * delivered afterwards, in order per dossier.
 */
@NullMarked
package nl.zaakregie.api.uitgaand;

import org.jspecify.annotations.NullMarked;
