/** The repository on H2 and PostgreSQL. */
@NullMarked
package nl.zaakregie.signalen.persistence;

import org.jspecify.annotations.NullMarked;
