/** The plan document, read back. */
@NullMarked
package nl.zaakregie.plan.document;

import org.jspecify.annotations.NullMarked;
