/**
 * Who is working: the logged-on employee with roles and team.
 */
@NullMarked
package nl.zaakregie.api.gebruiker;

import org.jspecify.annotations.NullMarked;
