/**
 * How zaken and documents are kept: whole, as JSON of the RGBZ records of stuf-core, with columns only for what is
 * searched on. So nothing that a sender gave gets lost between two tables, and an answer takes one row.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import org.jspecify.annotations.NullMarked;
