/**
 * The plugin {@code plan}: the gezinsplan of a groep with goals, acties and deelplannen, their execution, and the plan as
 * a document. {@link nl.zaakregie.plan.PlanPlugin} shows all it contributes.
 */
@NullMarked
package nl.zaakregie.plan;

import org.jspecify.annotations.NullMarked;
