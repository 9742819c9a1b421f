/**
 * The invented family of the project and the employees around it: the only persons tests and demos may use. BSNs come
 * from the range reserved for tests; every name, address and code is made up.
 */
@NullMarked
package nl.zaakregie.testkit.gezin;

import org.jspecify.annotations.NullMarked;
