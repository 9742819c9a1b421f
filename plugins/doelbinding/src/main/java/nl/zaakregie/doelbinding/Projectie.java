package nl.zaakregie.doelbinding;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Code;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a record what may be seen. Goes by the components of records, never by getters or a JSON library: only what
 * is known to be harmless in form comes through, and anything it cannot look into stays behind. For one use.
 *
 * <p>Form of the result: records and maps become maps, collections and arrays lists, a record with the one component
 * {@code waarde} that value, an enum its code in lower case; an absent value is no field.
 */
final class Projectie {

    private static final Set<Class<?>> WAARDEN = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            java.math.BigDecimal.class,
            java.math.BigInteger.class,
            UUID.class);

    private final Predicate<String> magGezien;
    private final Set<String> getoond = new TreeSet<>();
    private int verborgen;

    Projectie(Predicate<String> magGezien) {
        this.magGezien = magGezien;
    }

    /** What may be seen of it; empty when nothing may. */
    Map<String, Object> van(Record waarde) {
        return velden(waarde, null);
    }

    /** The groepen of which something was let through. */
    Set<String> getoond() {
        return Set.copyOf(getoond);
    }

    /** Number of components left out, at whatever depth. */
    int verborgen() {
        return verborgen;
    }

    /** The groepen a record asks for by itself; for the protocol of a refusal. */
    static Set<String> gevraagd(Record waarde) {
        Set<String> codes = new TreeSet<>();
        for (RecordComponent component : waarde.getClass().getRecordComponents()) {
            Gegeven gegeven = component.getAnnotation(Gegeven.class);
            if (gegeven != null) {
                codes.add(gegeven.value());
            }
        }
        return codes;
    }

    private Map<String, Object> velden(Record waarde, @Nullable String geerfd) {
        Map<String, Object> velden = new LinkedHashMap<>();
        for (RecordComponent component : waarde.getClass().getRecordComponents()) {
            component(waarde, component, geerfd).ifPresent(v -> velden.put(component.getName(), v));
        }
        return velden;
    }

    /** Own group of the component first, else that of the record it stands in. */
    private Optional<Object> component(Record waarde, RecordComponent component, @Nullable String geerfd) {
        Gegeven gegeven = component.getAnnotation(Gegeven.class);
        String groep = gegeven == null ? geerfd : gegeven.value();
        if (groep == null || !magGezien.test(groep)) {
            verborgen++;
            return Optional.empty();
        }
        getoond.add(groep);
        return vorm(lees(waarde, component), groep);
    }

    private Optional<Object> vorm(@Nullable Object waarde, String groep) {
        if (waarde == null) {
            return Optional.empty();
        }
        if (waarde instanceof Optional<?> o) {
            return vorm(o.orElse(null), groep);
        }
        if (waarde instanceof Record r) {
            return vormRecord(r, groep);
        }
        if (waarde instanceof Map<?, ?> m) {
            return Optional.of(vormMap(m, groep));
        }
        if (waarde instanceof Collection<?> c) {
            return Optional.of(vormLijst(c, groep));
        }
        if (waarde.getClass().isArray()) {
            return Optional.of(vormLijst(lijst(waarde), groep));
        }
        return vormWaarde(waarde);
    }

    private Optional<Object> vormRecord(Record waarde, String groep) {
        RecordComponent[] componenten = waarde.getClass().getRecordComponents();
        if (componenten.length == 1 && "waarde".equals(componenten[0].getName())) {
            return component(waarde, componenten[0], groep);
        }
        return Optional.of(velden(waarde, groep));
    }

    private Map<String, Object> vormMap(Map<?, ?> map, String groep) {
        Map<String, Object> velden = new LinkedHashMap<>();
        map.forEach((sleutel, waarde) ->
                vorm(sleutel, groep).ifPresent(s -> vorm(waarde, groep).ifPresent(v -> velden.put(s.toString(), v))));
        return velden;
    }

    private List<Object> vormLijst(Collection<?> waarden, String groep) {
        List<Object> lijst = new ArrayList<>();
        waarden.forEach(w -> vorm(w, groep).ifPresent(lijst::add));
        return lijst;
    }

    private Optional<Object> vormWaarde(Object waarde) {
        if (waarde instanceof Enum<?> e) {
            return Optional.of(Code.van(e));
        }
        if (WAARDEN.contains(waarde.getClass())
                || waarde.getClass().getPackageName().equals("java.time")) {
            return Optional.of(waarde);
        }
        verborgen++;
        return Optional.empty();
    }

    private static List<Object> lijst(Object array) {
        List<Object> lijst = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            lijst.add(Array.get(array, i));
        }
        return lijst;
    }

    private static @Nullable Object lees(Record waarde, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(waarde);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Component %s van %s is niet te lezen"
                    .formatted(component.getName(), waarde.getClass().getSimpleName()));
        }
    }
}
