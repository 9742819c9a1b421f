/**
 * Lists that are given page by page, in one form over all plugins: parameters {@code vanaf} and {@code hoogstens}, the rows
 * as an array, and the address of the next page in the header {@code Link} (RFC 8288).
 */
@NullMarked
package nl.zaakregie.api.lijst;

import org.jspecify.annotations.NullMarked;
