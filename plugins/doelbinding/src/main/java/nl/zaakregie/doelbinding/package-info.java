/**
 * Decides who sees what for which doel, per group of attributes, and lets nothing out before the protocol has it
 * (DOMEIN 7.4). What the policy does not name is hidden. The policy is data; the code only applies it. Flat: it is small.
 */
@NullMarked
package nl.zaakregie.doelbinding;

import org.jspecify.annotations.NullMarked;
