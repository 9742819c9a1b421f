/**
 * The outbox. Commands are stored in the transaction of the use case and delivered afterwards, first in first out per
 * dossier, by whichever node claims them. Knows no message format and no network: that is the deliverer's.
 */
@NullMarked
package nl.zaakregie.runtime.uitgaand;

import org.jspecify.annotations.NullMarked;
