/**
 * The plugin {@code triage}: instruments as data, metingen with them, and their comparison (AF-02). Small enough for one
 * package; {@link nl.zaakregie.triage.TriagePlugin} shows all it contributes.
 */
@NullMarked
package nl.zaakregie.triage;

import org.jspecify.annotations.NullMarked;
