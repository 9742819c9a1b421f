/** Tests of persons from the gegevensmagazijn; the whole way is tested in examples/gegevensmagazijn. */
@NullMarked
package nl.zaakregie.personen;

import org.jspecify.annotations.NullMarked;
