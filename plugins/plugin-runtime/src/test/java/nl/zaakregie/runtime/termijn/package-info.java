/** Tests of terms and calendar. */
@NullMarked
package nl.zaakregie.runtime.termijn;

import org.jspecify.annotations.NullMarked;
