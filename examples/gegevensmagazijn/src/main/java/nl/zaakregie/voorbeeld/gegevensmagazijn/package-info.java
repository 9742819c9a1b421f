/**
 * A gegevensmagazijn for demonstration and tests: answers npsLv01 of StUF-BG 3.10 from invented persons in the settings. A
 * gemeente that wants to offer its own persons writes one class like {@code Gezinsmagazijn}.
 */
@NullMarked
package nl.zaakregie.voorbeeld.gegevensmagazijn;

import org.jspecify.annotations.NullMarked;
