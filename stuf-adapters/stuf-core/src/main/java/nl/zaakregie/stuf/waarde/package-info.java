/**
 * Values as StUF knows them: present, empty with a reason, or not said at all; dates with unknown parts; moments cut off
 * at the end. They know their notation on the wire, nothing of XML.
 */
@NullMarked
package nl.zaakregie.stuf.waarde;

import org.jspecify.annotations.NullMarked;
