/**
 * The stock of zaak- and documentidentificaties, fetched ahead from the zakenmagazijn (ZDS 1.2 services 6 and 13).
 * Taking one is a local transaction; fetching is network and happens outside any transaction.
 */
@NullMarked
package nl.zaakregie.dossieropslag.nummer;

import org.jspecify.annotations.NullMarked;
