/** Decisions by the DMN engine. */
@NullMarked
package nl.zaakregie.runtime.beslissing;

import org.jspecify.annotations.NullMarked;
