/**
 * Persons from a gegevensmagazijn that speaks StUF-BG 3.10, behind the port {@code Personenbron}. Who asks and why is decided
 * and written down before the question leaves; nothing of the answer is stored here.
 */
@NullMarked
package nl.zaakregie.personen;

import org.jspecify.annotations.NullMarked;
