package nl.zaakregie.stuf.rgbz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message said beyond the components of a record: validity and time of registration, marks of authenticity, reasons
 * of being empty, elements that the standard does not know. It is not interpreted; who stores a record and gives it back
 * later gives this back too, so that nothing of a sender gets lost.
 */
public record Rest(List<Element> elementen) {

    public static final Rest LEEG = new Rest(List.of());

    /**
     * One element.
     *
     * @param pad where it stands within the record's own element, as names of children; the last one is its own
     * @param xml the element itself
     */
    public record Element(String pad, String xml) {

        @Override
        public String toString() {
            return "Element[" + pad + "]";
        }
    }

    public Rest {
        elementen = List.copyOf(elementen);
    }

    /** Absent stands for nothing, which is what records have that were stored before this existed. */
    static Rest van(@Nullable Rest rest) {
        return rest == null ? LEEG : rest;
    }

    public boolean isLeeg() {
        return elementen.isEmpty();
    }

    /** What stood here, with what a change says in its place where it says something. */
    public Rest bijgewerkt(Rest nieuw) {
        if (nieuw.isLeeg() || isLeeg()) {
            return nieuw.isLeeg() ? this : nieuw;
        }
        Map<String, List<Element>> perPad = new LinkedHashMap<>();
        groepeer(elementen, perPad);
        Map<String, List<Element>> vervanging = new LinkedHashMap<>();
        groepeer(nieuw.elementen, vervanging);
        perPad.putAll(vervanging);
        return new Rest(perPad.values().stream().flatMap(List::stream).toList());
    }

    private static void groepeer(List<Element> elementen, Map<String, List<Element>> perPad) {
        elementen.forEach(element ->
                perPad.computeIfAbsent(element.pad(), pad -> new ArrayList<>()).add(element));
    }

    @Override
    public String toString() {
        return "Rest[" + elementen.size() + "]";
    }
}
