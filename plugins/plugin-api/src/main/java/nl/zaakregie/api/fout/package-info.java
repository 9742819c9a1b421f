/**
 * How things are refused: expected refusals are values ({@link nl.zaakregie.api.fout.Uitkomst}), a broken world is a
 * {@link nl.zaakregie.api.fout.SociaalDomeinException}. Every refusal has a code that is unique for ever and a Dutch text.
 */
@NullMarked
package nl.zaakregie.api.fout;

import org.jspecify.annotations.NullMarked;
