/** Hand-over of a zaak to a backoffice suite (RZS 1.0 overdragenZaak), each suite with an address of its own. */
@NullMarked
package nl.zaakregie.dossieropslag.overdracht;

import org.jspecify.annotations.NullMarked;
