/**
 * The DMS of the example: an OpenCMIS server in memory, with the documentmodel and folder tree of ZDS chapter 12, on a
 * port of its own.
 *
 * <p>It runs in the process of the zakenmagazijn and forgets everything when that ends; until then content over 1 MB lies in
 * temporary files. Only this package knows the
 * server side of Chemistry and {@code javax.servlet}; the zakenmagazijn itself talks CMIS over HTTP like everybody.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import org.jspecify.annotations.NullMarked;
