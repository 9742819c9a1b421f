package nl.zaakregie.api.inzage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the gegevensgroep of a record component. A component without it is hidden, unless it stands in a nested record
 * whose own component carried it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Gegeven {

    /** Code of the {@link Gegevensgroep}. */
    String value();
}
