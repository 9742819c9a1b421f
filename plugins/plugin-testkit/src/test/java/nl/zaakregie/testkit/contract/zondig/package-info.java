/** Classes that break the rules, so that the tests can show that the rules find them. */
@NullMarked
package nl.zaakregie.testkit.contract.zondig;

import org.jspecify.annotations.NullMarked;
