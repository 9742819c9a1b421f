/** What models may call: {@code ${signalen.naam}}. */
@NullMarked
package nl.zaakregie.signalen.cmmn;

import org.jspecify.annotations.NullMarked;
