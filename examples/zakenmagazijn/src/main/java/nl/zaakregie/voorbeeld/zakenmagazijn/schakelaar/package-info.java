/**
 * The switch that makes zakenmagazijn and DMS unreachable, slow or refusing, so that users of a zakenmagazijn can be
 * tested against the bad days of one. Not part of any standard.
 */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import org.jspecify.annotations.NullMarked;
