package nl.zaakregie.api.inzage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a REST method does, for the {@link Inzageverzoek} it takes as argument; goes into the protocol. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Handeling {

    /** Verb and noun a citizen understands, e.g. "plan raadplegen". */
    String value();
}
