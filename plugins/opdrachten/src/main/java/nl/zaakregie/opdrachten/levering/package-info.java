/**
 * What is delivered: the catalogue of aanbieders with products and prices, opdrachten to them and their life cycle, what
 * they cost, and what other systems report about the zaak of a deelplan (AF-05).
 */
@NullMarked
package nl.zaakregie.opdrachten.levering;

import org.jspecify.annotations.NullMarked;
