/** Rules of groep and groepstraject, without anything around them. */
@NullMarked
package nl.zaakregie.groepstraject.domain;

import org.jspecify.annotations.NullMarked;
