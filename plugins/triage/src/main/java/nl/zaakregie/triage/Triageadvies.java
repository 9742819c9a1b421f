package nl.zaakregie.triage;

import nl.zaakregie.api.inzage.Gegeven;

/**
 * What the table of the municipality advises, and on what; a human decides, and no is never the outcome of a table (AVG 22).
 *
 * @param advies e.g. enkelvoudig, meervoudig, opschalen or afschalen
 * @param reden of the rule, not about anybody
 */
record Triageadvies(
        @Gegeven(ROUTERING) String advies,
        @Gegeven(ROUTERING) String reden,
        @Gegeven(ROUTERING) Triagefeiten feiten) {

    static final String ROUTERING = "triage.routering";
}
