/**
 * Plans in a relational database. What the rules ask for (one running plan, versions that are never overwritten) is also
 * a constraint of the tables; content is a JSON document per version.
 */
@NullMarked
package nl.zaakregie.plan.persistence;

import org.jspecify.annotations.NullMarked;
