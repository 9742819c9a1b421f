/** Plan against in-memory ports, with the invented family. */
@NullMarked
package nl.zaakregie.plan;

import org.jspecify.annotations.NullMarked;
