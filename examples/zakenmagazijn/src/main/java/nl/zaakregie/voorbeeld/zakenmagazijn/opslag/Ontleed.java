package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What texts from the database say, kept by the text itself: the database is asked each time, only the parsing is spared. For
 * records that cannot change. Thread safe.
 */
public final class Ontleed<T> {

    private final Function<String, T> lees;
    private final Map<String, T> bekend;

    /** @param hoogstens number of texts that are kept, those that were asked for last */
    public Ontleed(int hoogstens, Function<String, T> lees) {
        this.lees = lees;
        this.bekend = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> oudste) {
                return size() > hoogstens;
            }
        });
    }

    public T van(String tekst) {
        T eerder = bekend.get(tekst);
        if (eerder != null) {
            return eerder;
        }
        T nieuw = lees.apply(tekst);
        bekend.put(tekst, nieuw);
        return nieuw;
    }
}
