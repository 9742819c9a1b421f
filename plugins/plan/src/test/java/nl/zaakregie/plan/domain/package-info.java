/** The rules of the plan. */
@NullMarked
package nl.zaakregie.plan.domain;

import org.jspecify.annotations.NullMarked;
