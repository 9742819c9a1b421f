/**
 * Who works here and how they log on: the employees of the gemeente in a table of the zaaksysteem, with HTTP Basic.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zaaksysteem.medewerkers;

import org.jspecify.annotations.NullMarked;
