/** What the tests of the zakenmagazijn share: a fresh database, the whole application, plain HTTP. */
@NullMarked
package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import org.jspecify.annotations.NullMarked;
