/** Documents to the DMS by CMIS: the deliverer, and the question by documentidentificatie before a document goes again. */
@NullMarked
package nl.zaakregie.dossieropslag.document;

import org.jspecify.annotations.NullMarked;
