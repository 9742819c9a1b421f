/** The REST interface, without a server. */
@NullMarked
package nl.zaakregie.plan.web;

import org.jspecify.annotations.NullMarked;
