/**
 * The REST edge: every fault becomes problem+json with our code and a Dutch text, and never repeats what was sent in;
 * reading methods get their {@link nl.zaakregie.api.inzage.Inzageverzoek} here.
 */
@NullMarked
package nl.zaakregie.runtime.web;

import org.jspecify.annotations.NullMarked;
