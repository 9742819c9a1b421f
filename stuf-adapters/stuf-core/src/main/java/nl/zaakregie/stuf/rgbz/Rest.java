package nl.zaakregie.stuf.rgbz;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;

/**
 * What a message said beyond the components of a record: validity and time of registration, marks of authenticity, reasons
 * of being empty, elements that the standard does not know. It is not interpreted; who stores a record and gives it back
 * later gives this back too, so that nothing of a sender gets lost.
 */
public record Rest(List<Element> elementen) {

    public static final Rest LEEG = new Rest(List.of());

    private static final String LEEG_ELEMENT = "<leeg xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\" xsi:nil=\"true\" StUF:noValue=\"%s\"/>";

    /**
     * One element.
     *
     * @param pad where it stands within the record's own element, as names of children; the last one is its own. An
     *     item of a list has a place, {@code kenmerk[2]}, or when the model knows it a key, {@code kenmerk[=3f2a]/bron}
     * @param xml the element itself
     */
    public record Element(String pad, String xml) {

        @Override
        public String toString() {
            return "Element[" + pad + "]";
        }
    }

    public Rest {
        elementen = elementen instanceof Uitgesteld ? elementen : List.copyOf(elementen);
    }

    /**
     * Looked for when somebody asks for it, at most once: to find it costs as much as reading the rest of the record, and
     * who passes a record on in a form of his own never asks.
     *
     * @param zoek must not depend on anything that changes
     */
    public static Rest uitgesteld(Supplier<List<Element>> zoek) {
        return new Rest(new Uitgesteld(zoek));
    }

    /** Absent stands for nothing, which is what records have that were stored before this existed. */
    static Rest van(@Nullable Rest rest) {
        return rest == null ? LEEG : rest;
    }

    /**
     * Says of one element that it has no value: what a change sends to clear it.
     *
     * @param pad name of the field as in {@link Element#pad}; where a record has a value itself, that goes first
     */
    public static Rest leeg(String pad, NoValue reden) {
        return new Rest(List.of(new Element(pad, LEEG_ELEMENT.formatted(reden.waarde()))));
    }

    public boolean isLeeg() {
        return elementen.isEmpty();
    }

    /** Whether the message said of this element that it has no value: xsi:nil with a reason. */
    public boolean maaktLeeg(String pad) {
        return noemt(pad, "noValue=");
    }

    /** As {@link #maaktLeeg}, for a group, which in StUF needs no reason to be empty. */
    public boolean maaktGroepLeeg(String pad) {
        return noemt(pad, "nil=\"true\"");
    }

    private boolean noemt(String pad, String attribuut) {
        return elementen.stream()
                .filter(element -> element.pad().equals(pad))
                .map(element -> element.xml().substring(0, element.xml().indexOf('>')))
                .anyMatch(begin -> begin.contains(attribuut));
    }

    /** Without what was said of this element, of its parts and of its items. */
    public Rest zonder(String naam) {
        return new Rest(elementen.stream()
                .filter(element -> !element.pad().equals(naam)
                        && !element.pad().startsWith(naam + "/")
                        && !element.pad().startsWith(naam + "["))
                .toList());
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

    /** A list that is made when it is first looked at. Thread-safe. */
    private static final class Uitgesteld extends AbstractList<Element> {

        private @Nullable Supplier<List<Element>> zoek;
        private List<Element> gevonden = List.of();

        Uitgesteld(Supplier<List<Element>> zoek) {
            this.zoek = zoek;
        }

        @Override
        public Element get(int plaats) {
            return gevonden().get(plaats);
        }

        @Override
        public int size() {
            return gevonden().size();
        }

        private synchronized List<Element> gevonden() {
            if (zoek != null) {
                gevonden = List.copyOf(zoek.get());
                zoek = null;
            }
            return gevonden;
        }
    }
}
