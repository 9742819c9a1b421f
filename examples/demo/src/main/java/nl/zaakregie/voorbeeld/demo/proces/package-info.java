/** The applications as operating-system processes: started, watched, and ended by pid. */
@NullMarked
package nl.zaakregie.voorbeeld.demo.proces;

import org.jspecify.annotations.NullMarked;
