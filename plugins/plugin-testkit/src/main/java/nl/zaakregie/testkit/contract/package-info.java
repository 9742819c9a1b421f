/**
 * What every module must hold to: the contract of a plugin and the rules of the architecture. A module extends the
 * abstract tests of this package; a rule is written once, here.
 */
@NullMarked
package nl.zaakregie.testkit.contract;

import org.jspecify.annotations.NullMarked;
