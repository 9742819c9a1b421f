/**
 * The plugin {@code opdrachten}: hands deelplannen over to backoffices and follows their answers (RZS ch. 7, patterns C
 * and D). Small enough for one package; {@link nl.zaakregie.opdrachten.OpdrachtenPlugin} shows all it contributes.
 */
@NullMarked
package nl.zaakregie.opdrachten;

import org.jspecify.annotations.NullMarked;
