/**
 * The other direction of handing over: this zakenmagazijn asks a consumer to take a zaak over (ZDS 1.2 overdragenZaak) and
 * receives the answer, and the Bv01 or Fo01 that may come before it. Asking is done by hand, over a local address.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import org.jspecify.annotations.NullMarked;
