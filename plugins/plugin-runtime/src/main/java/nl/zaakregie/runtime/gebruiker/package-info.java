/**
 * Who is logged on. Named users from configuration behind form login and HTTP Basic, or the login of the host mapped to
 * our users. Without either there is no access: this package fails closed.
 */
@NullMarked
package nl.zaakregie.runtime.gebruiker;

import org.jspecify.annotations.NullMarked;
