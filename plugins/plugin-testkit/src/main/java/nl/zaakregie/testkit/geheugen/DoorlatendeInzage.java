package nl.zaakregie.testkit.geheugen;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import org.jspecify.annotations.Nullable;

/**
 * Releases every component that carries {@link Gegeven}, whoever asks, and keeps what was asked. Gives the fields the
 * shape the real one gives them: nested records as maps, an id or other record with one component {@code waarde} as
 * that value, an absent optional as no field.
 */
public final class DoorlatendeInzage implements Inzage {

    private final List<Inzageverzoek> verzoeken = new ArrayList<>();
    private final List<Aangeboden<?>> getoond = new ArrayList<>();

    @Override
    public <T extends Record> Vrijgegeven<T> vrijgeven(Inzageverzoek verzoek, Aangeboden<T> aangeboden) {
        verzoeken.add(verzoek);
        getoond.add(aangeboden);
        RecordComponent[] componenten = aangeboden.waarde().getClass().getRecordComponents();
        Map<String, Object> velden = new LinkedHashMap<>();
        int verborgen = 0;
        for (RecordComponent component : componenten) {
            if (component.isAnnotationPresent(Gegeven.class)) {
                zet(velden, component, aangeboden.waarde());
            } else {
                verborgen++;
            }
        }
        return new Vrijgegeven<>(velden, verborgen);
    }

    @Override
    public <T extends Record> List<Vrijgegeven<T>> vrijgevenAlle(
            Inzageverzoek verzoek, List<Aangeboden<T>> aangeboden) {
        return aangeboden.stream().map(a -> vrijgeven(verzoek, a)).toList();
    }

    public List<Inzageverzoek> verzoeken() {
        return List.copyOf(verzoeken);
    }

    /** What was offered, so that a test can look at the dossier and the betrokkenen. */
    public List<Aangeboden<?>> getoond() {
        return List.copyOf(getoond);
    }

    private static void zet(Map<String, Object> velden, RecordComponent component, Record waarde) {
        Object ruw = lees(component, waarde);
        Object waardeOfNull = ruw instanceof Optional<?> o ? o.orElse(null) : ruw;
        if (waardeOfNull != null) {
            velden.put(component.getName(), vorm(waardeOfNull));
        }
    }

    private static Object vorm(Object waarde) {
        if (waarde instanceof Record r) {
            return vormRecord(r);
        }
        if (waarde instanceof Collection<?> c) {
            return c.stream().map(DoorlatendeInzage::vorm).toList();
        }
        if (waarde instanceof Map<?, ?> m) {
            Map<String, Object> velden = new LinkedHashMap<>();
            m.forEach((sleutel, v) -> velden.put(String.valueOf(vorm(sleutel)), vorm(v)));
            return velden;
        }
        return waarde;
    }

    private static Object vormRecord(Record waarde) {
        RecordComponent[] componenten = waarde.getClass().getRecordComponents();
        if (componenten.length == 1 && "waarde".equals(componenten[0].getName())) {
            return vorm(Objects.requireNonNull(lees(componenten[0], waarde)));
        }
        Map<String, Object> velden = new LinkedHashMap<>();
        for (RecordComponent component : componenten) {
            zet(velden, component, waarde);
        }
        return velden;
    }

    private static @Nullable Object lees(RecordComponent component, Record waarde) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(waarde);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component niet te lezen: " + component.getName(), e);
        }
    }
}
