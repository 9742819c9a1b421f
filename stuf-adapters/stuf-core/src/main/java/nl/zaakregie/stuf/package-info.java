/**
 * What a StUF message is, apart from its content: the services of the standards, how one is recognised, who sends it.
 * No transport (stuf-server, stuf-client) and no mapping (the packages below) here.
 * Facts come from ZDS 1.1 and 1.2, RZS 1.0 and StUF 03.01.
 */
@NullMarked
package nl.zaakregie.stuf;

import org.jspecify.annotations.NullMarked;
