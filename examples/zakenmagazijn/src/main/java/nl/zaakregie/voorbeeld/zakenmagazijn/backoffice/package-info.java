/**
 * A simulator of a backoffice suite (Wmo, schuldhulp, jeugd): takes a zaak that the regiesysteem hands over by {@code
 * overdragenZaak} (RZS 1.0 chapter 7) and answers later that it accepts or refuses.
 *
 * <p>No part of a zakenmagazijn; it lives here so that a demo is one process. What it has received and still has to
 * answer is in the database and survives a restart.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import org.jspecify.annotations.NullMarked;
