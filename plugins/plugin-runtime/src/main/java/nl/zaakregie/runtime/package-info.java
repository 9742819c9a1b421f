/**
 * The host side of the plugins: registry, engine, dossiers, events, messages and schema migration. Function plugins see
 * none of it; they know the ports of plugin-api. Wired by the auto-configuration classes of the sub-packages.
 */
@NullMarked
package nl.zaakregie.runtime;

import org.jspecify.annotations.NullMarked;
