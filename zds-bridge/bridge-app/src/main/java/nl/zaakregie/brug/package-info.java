/**
 * The runnable application for a zaaksysteem that is not Java: all plugins and adapters beside it, ZDS between. Holds
 * configuration and the start page only; what the regie does lives in the plugins.
 */
@NullMarked
package nl.zaakregie.brug;

import org.jspecify.annotations.NullMarked;
