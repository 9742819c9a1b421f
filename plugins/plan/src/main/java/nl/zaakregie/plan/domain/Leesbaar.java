package nl.zaakregie.plan.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a value of a plan as one line a person can read: codes in lower case, absence as nothing. */
final class Leesbaar {

    private Leesbaar() {}

    static String tekst(Object waarde) {
        if (waarde instanceof Optional<?> mogelijk) {
            return mogelijk.map(Leesbaar::tekst).orElse("");
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(Leesbaar::tekst).collect(Collectors.joining(", "));
        }
        if (waarde instanceof Enum<?> keuze) {
            return keuze.name().toLowerCase(Locale.ROOT);
        }
        if (waarde instanceof Record samengesteld && samengesteld.getClass().isMemberClass()) {
            return velden(samengesteld);
        }
        return waarde.toString();
    }

    private static String velden(Record samengesteld) {
        return Arrays.stream(samengesteld.getClass().getRecordComponents())
                .map(component -> tekst(lees(component, samengesteld)))
                .filter(tekst -> !tekst.isEmpty())
                .collect(Collectors.joining("; "));
    }

    static Object lees(RecordComponent component, Record van) {
        try {
            return component.getAccessor().invoke(van);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Onderdeel van een plan is niet leesbaar: " + component.getName(), e);
        }
    }
}
