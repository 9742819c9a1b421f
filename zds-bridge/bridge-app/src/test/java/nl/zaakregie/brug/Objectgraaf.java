package nl.zaakregie.brug;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.aop.framework.AopProxyUtils;

/** What can be reached from an object by the fields of our own classes, and by collections in them. */
final class Objectgraaf {

    private static final String ONZE = "nl.zaakregie.";

    /** An object with the simple names of the classes on the way to it. */
    record Vondst<T>(T object, String houder, String weg) {}

    private record Stap(Object object, String houder, String weg) {}

    private final List<Stap> alles = new ArrayList<>();

    Objectgraaf(Object... begin) {
        Set<Object> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Stap> rij = new ArrayDeque<>();
        for (Object object : begin) {
            rij.add(new Stap(object, "", object.getClass().getSimpleName()));
        }
        while (!rij.isEmpty()) {
            Stap stap = rij.remove();
            if (gezien.add(stap.object)) {
                alles.add(stap);
                volgende(stap, rij);
            }
        }
    }

    <T> List<Vondst<T>> van(Class<T> soort) {
        return alles.stream()
                .filter(s -> soort.isInstance(s.object))
                .map(s -> new Vondst<>(soort.cast(s.object), s.houder, s.weg))
                .toList();
    }

    boolean bevat(String klasse) {
        return alles.stream().anyMatch(s -> s.object.getClass().getSimpleName().equals(klasse));
    }

    private static void volgende(Stap stap, Deque<Stap> rij) {
        Object object = stap.object;
        if (object instanceof Map<?, ?> map) {
            map.values().forEach(waarde -> voegToe(waarde, stap, rij));
        } else if (object instanceof Iterable<?> reeks) {
            reeks.forEach(waarde -> voegToe(waarde, stap, rij));
        } else if (object instanceof Optional<?> misschien) {
            misschien.ifPresent(waarde -> voegToe(waarde, stap, rij));
        } else {
            velden(object).forEach(waarde -> voegToe(waarde, stap, rij));
        }
    }

    private static void voegToe(Object waarde, Stap vanaf, Deque<Stap> rij) {
        Object doel =
                Optional.ofNullable(AopProxyUtils.getSingletonTarget(waarde)).orElse(waarde);
        boolean verzameling = vanaf.object instanceof Map || vanaf.object instanceof Iterable;
        String houder = verzameling ? vanaf.houder : vanaf.object.getClass().getSimpleName();
        rij.add(new Stap(doel, houder, vanaf.weg + " > " + doel.getClass().getSimpleName()));
    }

    private static List<Object> velden(Object object) {
        List<Object> waarden = new ArrayList<>();
        for (Class<?> k = object.getClass(); k != null && k.getName().startsWith(ONZE); k = k.getSuperclass()) {
            for (Field veld : k.getDeclaredFields()) {
                if (!Modifier.isStatic(veld.getModifiers()) && !veld.getType().isPrimitive()) {
                    lees(veld, object).ifPresent(waarden::add);
                }
            }
        }
        return waarden;
    }

    private static Optional<Object> lees(Field veld, Object object) {
        try {
            veld.setAccessible(true);
            return Optional.ofNullable(veld.get(object));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
