/**
 * Test support for all StUF modules, published as test-jar: the official schemas and samples as test data, and a
 * comparison of XML that looks at meaning only.
 */
@NullMarked
package nl.zaakregie.stuf.testhulp;

import org.jspecify.annotations.NullMarked;
