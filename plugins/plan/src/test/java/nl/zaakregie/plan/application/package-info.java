/** The activities of the plan, on ports in memory. */
@NullMarked
package nl.zaakregie.plan.application;

import org.jspecify.annotations.NullMarked;
