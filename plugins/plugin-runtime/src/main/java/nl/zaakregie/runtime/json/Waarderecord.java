package nl.zaakregie.runtime.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of ours with one component {@code waarde}: an identification or code. In JSON it is a plain string.
 *
 * @param soort the record class
 * @param component type of its component: String or UUID
 */
record Waarderecord(Class<?> soort, Class<?> component) {

    private static final String PAKKET = "nl.zaakregie.";
    private static final String NAAM = "waarde";

    static Optional<Waarderecord> van(Class<?> soort) {
        if (!soort.isRecord() || !soort.getName().startsWith(PAKKET)) {
            return Optional.empty();
        }
        RecordComponent[] delen = soort.getRecordComponents();
        boolean past = delen.length == 1 && delen[0].getName().equals(NAAM) && isTekstueel(delen[0].getType());
        return past ? Optional.of(new Waarderecord(soort, delen[0].getType())) : Optional.empty();
    }

    private static boolean isTekstueel(Class<?> type) {
        return type == String.class || type == UUID.class;
    }

    String naarTekst(Object waarde) {
        try {
            var lezer = soort.getDeclaredMethod(NAAM);
            lezer.setAccessible(true);
            return String.valueOf(lezer.invoke(waarde));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Waarderecord is niet te lezen: " + soort.getSimpleName(), e);
        }
    }

    /** @throws IllegalArgumentException with the text of the record itself, which never repeats the value */
    Object vanTekst(String tekst) {
        try {
            Constructor<?> maker = soort.getDeclaredConstructor(component);
            maker.setAccessible(true);
            return maker.newInstance(component == UUID.class ? uuid(tekst) : tekst);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException ongeldig) {
                throw ongeldig;
            }
            throw new IllegalStateException("Waarderecord is niet te maken: " + soort.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Waarderecord is niet te maken: " + soort.getSimpleName(), e);
        }
    }

    private static UUID uuid(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            // without cause: its text repeats the value
            throw new IllegalArgumentException("Dit is geen geldige sleutel (UUID)");
        }
    }
}
