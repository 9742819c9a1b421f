/**
 * Klantcontacten (AF-10, AF-11): contact with a citizen, at the intake or in a running traject, who may see it, and who
 * must call back. Short on purpose: it is kept for accountability, not to tell everything.
 */
@NullMarked
package nl.zaakregie.klantcontact;

import org.jspecify.annotations.NullMarked;
