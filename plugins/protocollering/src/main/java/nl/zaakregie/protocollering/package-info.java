/**
 * The protocol of processing: one row per betrokkene for every read and change of personal data, refusals included
 * (DOMEIN 7.7). Rows hold our own ids and codes, never a name or BSN, and are only ever added. Flat: it is small.
 */
@NullMarked
package nl.zaakregie.protocollering;

import org.jspecify.annotations.NullMarked;
