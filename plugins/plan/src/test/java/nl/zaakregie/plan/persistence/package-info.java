/** Plans on both databases. */
@NullMarked
package nl.zaakregie.plan.persistence;

import org.jspecify.annotations.NullMarked;
