package nl.zaakregie.stuf.mapping;

import java.util.List;
import java.util.function.Function;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import org.jspecify.annotations.Nullable;

/**
 * An element that a service requires.
 *
 * @param pad how the element is named in the fault
 */
record Eis<T>(String pad, Function<T, @Nullable Object> element) {

    /**
     * @throws StufFout StUF055 naming all that is missing, so that a sender can mend it in one go
     */
    static <T> void keur(T object, List<Eis<T>> eisen) {
        List<String> ontbreekt = eisen.stream()
                .filter(eis -> !eis.aanwezig(object))
                .map(Eis::pad)
                .toList();
        if (!ontbreekt.isEmpty()) {
            throw new StufFout(StufFoutcode.STUF055, "ontbreekt: " + String.join(", ", ontbreekt));
        }
    }

    private boolean aanwezig(T object) {
        Object waarde = element.apply(object);
        return waarde instanceof List<?> lijst ? !lijst.isEmpty() : waarde != null;
    }
}
