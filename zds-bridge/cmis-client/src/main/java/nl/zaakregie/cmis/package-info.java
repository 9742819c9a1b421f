/**
 * Documents and zaakfolders in the DMS, over CMIS (ZDS 1.2 chapter 5, folder tree {@code Zaken/zaaktype/zaak}).
 *
 * <p>The only package that sees Apache Chemistry; everything public here is our own record or interface. It knows no
 * zaak and no person: it carries what it is given and tells exactly how certain the outcome is ({@link
 * nl.zaakregie.cmis.CmisAntwoord}), because a create over CMIS may not be repeated blindly.
 */
@NullMarked
package nl.zaakregie.cmis;

import org.jspecify.annotations.NullMarked;
