/**
 * JSON of the house: value records are plain strings, released data are flat. One module for REST and for storage, so that
 * what is stored reads like what is sent.
 */
@NullMarked
package nl.zaakregie.runtime.json;

import org.jspecify.annotations.NullMarked;
