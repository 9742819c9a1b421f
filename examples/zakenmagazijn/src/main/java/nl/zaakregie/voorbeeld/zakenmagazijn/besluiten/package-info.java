/**
 * The besluiten to which zaken led: kept whole, each with its zaak. Which documents hold a besluit is told by their
 * identification; the documents themselves stand in the DMS.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import org.jspecify.annotations.NullMarked;
