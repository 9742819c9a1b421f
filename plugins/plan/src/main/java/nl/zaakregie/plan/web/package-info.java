/**
 * The plan over REST, under {@code /api/v1/plannen}. A change names the version it is based on in {@code If-Match}; the
 * answer carries the new one in {@code ETag}. What is read has been released by doelbinding.
 */
@NullMarked
package nl.zaakregie.plan.web;

import org.jspecify.annotations.NullMarked;
