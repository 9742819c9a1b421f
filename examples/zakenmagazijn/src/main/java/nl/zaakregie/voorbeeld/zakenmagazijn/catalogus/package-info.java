/**
 * The zaaktypen that this zakenmagazijn knows, with their status- and resultaattypen: configuration, as a gemeente
 * keeps them in its zaaktypecatalogus.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.catalogus;

import org.jspecify.annotations.NullMarked;
