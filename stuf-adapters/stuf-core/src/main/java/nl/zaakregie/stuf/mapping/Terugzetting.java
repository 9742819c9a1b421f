package nl.zaakregie.stuf.mapping;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.schema.StufElement;
import org.jspecify.annotations.Nullable;

/** Puts a rest back into the element that the record made of itself. One use only. */
final class Terugzetting {

    private static final Pattern ITEM = Pattern.compile("(.+)\\[(=?)([^\\]]+)]");

    private final Merk merk;

    /** Taken before anything is put back: that changes what an item says. */
    private final Map<Object, String> sleutels = new IdentityHashMap<>();

    Terugzetting(Merk merk) {
        this.merk = merk;
    }

    void zet(StufElement doel, Rest rest) {
        rest.elementen().forEach(element -> zet(doel, element.pad(), element.xml()));
    }

    private void zet(StufElement doel, String pad, String xml) {
        if (Attributen.isAttribuut(pad)) {
            Attributen.zet(doel, xml);
            return;
        }
        int grens = pad.indexOf('/');
        String naam = grens < 0 ? pad : pad.substring(0, grens);
        Matcher item = ITEM.matcher(naam);
        boolean isItem = item.matches();
        Schemaveld veld = Schemaveld.van(doel.getClass(), isItem ? item.group(1) : naam);
        if (veld == null || isItem && !veld.isLijst()) {
            return;
        }
        if (isItem && item.group(2).isEmpty()) {
            veld.voegIn(doel, xml, merk, Integer.parseInt(item.group(3)));
            return;
        }
        if (grens < 0) {
            veld.zet(doel, xml, merk);
            return;
        }
        StufElement kind = isItem ? item(doel, veld, "=" + item.group(3)) : enkel(doel, veld);
        if (kind != null && !kind.isNil()) {
            zet(kind, pad.substring(grens + 1), xml);
        }
    }

    private static @Nullable StufElement enkel(StufElement doel, Schemaveld veld) {
        return veld.isLijst() ? null : veld.waarde(doel);
    }

    private @Nullable StufElement item(StufElement doel, Schemaveld veld, String sleutel) {
        List<?> items = veld.lijst(doel);
        if (items.stream().noneMatch(sleutels::containsKey)) {
            List<String> gemaakt = Lijstparen.sleutels(items);
            for (int i = 0; i < items.size(); i++) {
                sleutels.put(items.get(i), gemaakt.get(i));
            }
        }
        return items.stream()
                .filter(element -> sleutel.equals(sleutels.get(element)))
                .map(StufElement.class::cast)
                .findFirst()
                .orElse(null);
    }
}
