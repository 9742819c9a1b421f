/**
 * Persons as the source (BRP) knows them, whatever protocol it speaks: StUF-BG today, Haal Centraal tomorrow. A question to
 * the source is a processing of its own, so it takes who asks and for what; it goes over the network, so never in a
 * transaction.
 */
@NullMarked
package nl.zaakregie.api.personen;

import org.jspecify.annotations.NullMarked;
