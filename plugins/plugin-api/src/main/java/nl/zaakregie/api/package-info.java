/**
 * What a plugin is ({@link nl.zaakregie.api.Plugin}) and what it contributes. The one thing plugins share:
 * they know this module and never each other. Depends on the JDK only.
 */
@NullMarked
package nl.zaakregie.api;

import org.jspecify.annotations.NullMarked;
