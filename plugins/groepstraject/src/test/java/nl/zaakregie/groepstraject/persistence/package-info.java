/** The repositories on H2 and PostgreSQL. */
@NullMarked
package nl.zaakregie.groepstraject.persistence;

import org.jspecify.annotations.NullMarked;
