/**
 * The engine as plugins and models may see it: actions by name, models checked and deployed one by one, variables
 * without personal data. Flowable is not visible outside this package and {@code dossier}.
 */
@NullMarked
package nl.zaakregie.runtime.motor;

import org.jspecify.annotations.NullMarked;
