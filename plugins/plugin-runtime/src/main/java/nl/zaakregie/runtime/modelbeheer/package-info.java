/** Models over REST: checking one that a designer offers, and bringing running cases to a new version. */
@NullMarked
package nl.zaakregie.runtime.modelbeheer;

import org.jspecify.annotations.NullMarked;
