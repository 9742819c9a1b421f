/** Documents to and from the DMS. */
@NullMarked
package nl.zaakregie.dossieropslag.document;

import org.jspecify.annotations.NullMarked;
