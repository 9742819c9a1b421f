package nl.zaakregie.personen;

import nl.zaakregie.api.inzage.Gegeven;

/**
 * The act of asking the source, as something that needs permission and a protocol row.
 *
 * @param soort what is asked, without any data of persons
 */
record Bevraging(@Gegeven(PersonenPlugin.BEVRAGING) String soort) {}
