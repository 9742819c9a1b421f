/**
 * The documents of zaken: what the sender told stands in the database, the content and the folders in the DMS. What
 * others put in the DMS over CMIS counts as much.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import org.jspecify.annotations.NullMarked;
