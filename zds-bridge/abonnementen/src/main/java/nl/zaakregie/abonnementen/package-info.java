/**
 * Abonnementenbeheer of RZS 1.0: who wants to know what happens to zaken of which type. Subscriptions are configuration,
 * since the standard has no messages for them. A trigger becomes a row per subscriber in the transaction of whoever gives
 * it; sending comes later, with retry, in order per subscriber and zaak.
 */
@NullMarked
package nl.zaakregie.abonnementen;

import org.jspecify.annotations.NullMarked;
