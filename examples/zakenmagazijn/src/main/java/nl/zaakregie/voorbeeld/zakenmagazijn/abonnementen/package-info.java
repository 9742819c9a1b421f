/**
 * Who subscribed is told what happens to zaken: abonnementenbeheer of RZS in a host without plugins. Off until
 * {@code zaakregie.abonnementen.variant} says otherwise.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen;

import org.jspecify.annotations.NullMarked;
