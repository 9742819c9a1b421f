/** What models may call: {@code ${groepstraject.naam}}. */
@NullMarked
package nl.zaakregie.groepstraject.cmmn;

import org.jspecify.annotations.NullMarked;
