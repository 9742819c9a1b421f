/** What comes in over REST. */
@NullMarked
package nl.zaakregie.groepstraject.web;

import org.jspecify.annotations.NullMarked;
