/**
 * Reads are released, not returned: services offer ({@link nl.zaakregie.api.inzage.Aangeboden}), doelbinding decides per
 * attribute, protocollering writes, and only then a {@link nl.zaakregie.api.inzage.Vrijgegeven} exists.
 */
@NullMarked
package nl.zaakregie.api.inzage;

import org.jspecify.annotations.NullMarked;
