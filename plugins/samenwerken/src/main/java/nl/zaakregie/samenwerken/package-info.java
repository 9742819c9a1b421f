/**
 * Working together within one groepstraject (AF-06): what a team writes and agrees on, casusoverleg, and sharing with
 * somebody outside the team for a purpose and until a day.
 */
@NullMarked
package nl.zaakregie.samenwerken;

import org.jspecify.annotations.NullMarked;
