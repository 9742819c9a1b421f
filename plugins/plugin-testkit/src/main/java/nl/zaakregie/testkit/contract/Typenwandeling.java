package nl.zaakregie.testkit.contract;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Walks a type with all its type arguments and record components, and gathers what a check objects to. Containers are
 * looked into, values of the JDK pass, every other class but a record is objected to: what cannot be seen through may
 * hold anything.
 */
final class Typenwandeling {

    /** Judges one component of a record by its owner, name and type. */
    interface Componentoordeel {
        Optional<String> bezwaar(Class<?> eigenaar, RecordComponent component);
    }

    private final Predicate<Class<?>> ondoorzichtigGoed;
    private final Predicate<Class<?>> verboden;
    private final Componentoordeel componentoordeel;
    private final Set<Type> gezien = new HashSet<>();
    private final Set<String> bezwaren = new LinkedHashSet<>();

    /**
     * @param ondoorzichtigGoed types that are fine as they are and not walked into
     * @param verboden types that may not occur anywhere
     */
    Typenwandeling(
            Predicate<Class<?>> ondoorzichtigGoed, Predicate<Class<?>> verboden, Componentoordeel componentoordeel) {
        this.ondoorzichtigGoed = ondoorzichtigGoed;
        this.verboden = verboden;
        this.componentoordeel = componentoordeel;
    }

    /** What is wrong with it, as places; empty when nothing is. */
    Set<String> bezwaren(Type type, String plek) {
        bekijk(type, plek);
        return bezwaren;
    }

    private void bekijk(Type type, String plek) {
        if (!gezien.add(type)) {
            return;
        }
        if (type instanceof Class<?> klasse) {
            bekijkKlasse(klasse, plek);
        } else if (type instanceof ParameterizedType p) {
            bekijkGeparametriseerd(p, plek);
        } else if (type instanceof GenericArrayType a) {
            bekijk(a.getGenericComponentType(), plek);
        } else if (type instanceof WildcardType w) {
            bekijk(w.getUpperBounds()[0], plek);
        } else {
            bezwaren.add(plek + ": onbepaald type " + type.getTypeName());
        }
    }

    private void bekijkGeparametriseerd(ParameterizedType type, String plek) {
        Class<?> ruw = (Class<?>) type.getRawType();
        if (ondoorzichtigGoed.test(ruw)) {
            return;
        }
        if (!isDrager(ruw)) {
            bekijkKlasse(ruw, plek);
        }
        for (Type argument : type.getActualTypeArguments()) {
            bekijk(argument, plek);
        }
    }

    private void bekijkKlasse(Class<?> klasse, String plek) {
        if (verboden.test(klasse)) {
            bezwaren.add(plek + ": " + klasse.getSimpleName());
        } else if (ondoorzichtigGoed.test(klasse) || isWaarde(klasse)) {
            return;
        } else if (klasse.isRecord()) {
            for (RecordComponent component : klasse.getRecordComponents()) {
                String waar = plek + "." + component.getName();
                componentoordeel.bezwaar(klasse, component).ifPresent(b -> bezwaren.add(waar + ": " + b));
                bekijk(component.getGenericType(), waar);
            }
        } else if (klasse.isSealed()) {
            for (Class<?> soort : klasse.getPermittedSubclasses()) {
                bekijk(soort, plek);
            }
        } else {
            bezwaren.add(plek + ": ondoorzichtig type " + klasse.getSimpleName());
        }
    }

    private static boolean isDrager(Class<?> klasse) {
        return Collection.class.isAssignableFrom(klasse)
                || Map.class.isAssignableFrom(klasse)
                || klasse == Optional.class
                || klasse.getName().equals("org.springframework.http.ResponseEntity");
    }

    private static boolean isWaarde(Class<?> klasse) {
        return klasse.isPrimitive()
                || klasse.isEnum()
                || klasse == String.class
                || klasse == Boolean.class
                || klasse == java.util.UUID.class
                || klasse == Void.class
                || Number.class.isAssignableFrom(klasse)
                || TemporalAccessor.class.isAssignableFrom(klasse);
    }
}
