/**
 * What people do with a plan, one class per activity; each method is one transaction. The plan row is locked first, so
 * two people on one plan come one after the other and the second is told what changed.
 */
@NullMarked
package nl.zaakregie.plan.application;

import org.jspecify.annotations.NullMarked;
