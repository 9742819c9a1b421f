/**
 * The local zaaktypecatalogus: which codes our kinds of zaak have in this municipality.
 */
@NullMarked
package nl.zaakregie.api.zaaktype;

import org.jspecify.annotations.NullMarked;
