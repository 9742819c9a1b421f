/** Several hands at the same moment: real threads, real transactions. */
@NullMarked
package nl.zaakregie.testkit.gelijktijdig;

import org.jspecify.annotations.NullMarked;
