/** The acts on a signal: report, assess, complete, look at; and what the model calls. One transaction each. */
@NullMarked
package nl.zaakregie.signalen.application;

import org.jspecify.annotations.NullMarked;
