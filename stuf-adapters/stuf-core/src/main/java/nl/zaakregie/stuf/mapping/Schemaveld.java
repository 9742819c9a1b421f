package nl.zaakregie.stuf.mapping;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchema;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.Fragmentlezer;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import org.jspecify.annotations.Nullable;

/** A child element of a class of stuf-schema, looked at as a field: its value, and its value as text. */
final class Schemaveld {

    /** Name of the field with the elements that no schema knows. */
    static final String ONBEKEND = "any";

    /** Holds elements that no schema knows, while they are text. */
    private static final QName OMSLAG = new QName(Naamruimte.STUF, "overige");

    private static final Map<Class<?>, List<Schemaveld>> BEKEND = new ConcurrentHashMap<>();

    private final Field veld;
    private final Class<?> soort;
    private final boolean lijst;
    private final QName element;

    private Schemaveld(Field veld) {
        this.veld = veld;
        this.lijst = List.class.isAssignableFrom(veld.getType());
        this.soort = lijst && veld.getGenericType() instanceof ParameterizedType type
                ? (Class<?>) type.getActualTypeArguments()[0]
                : veld.getType();
        this.element = element(veld);
        veld.setAccessible(true);
    }

    /** All children that are elements of ours, and the list of those that no schema knows. */
    static List<Schemaveld> van(Class<?> soort) {
        return BEKEND.computeIfAbsent(soort, Schemaveld::zoek);
    }

    static @Nullable Schemaveld van(Class<?> soort, String naam) {
        return van(soort).stream()
                .filter(veld -> veld.naam().equals(naam))
                .findFirst()
                .orElse(null);
    }

    String naam() {
        return veld.getName();
    }

    boolean isLijst() {
        return lijst;
    }

    @Nullable
    StufElement waarde(StufElement houder) {
        return (StufElement) lees(houder);
    }

    List<?> lijst(StufElement houder) {
        return lees(houder) instanceof List<?> waarden ? waarden : List.of();
    }

    /** @param waarde a value of this field, or one of the list */
    String tekst(Object waarde) {
        if (waarde instanceof StufElement bekend) {
            return new BerichtSchrijver().schrijf(element, bekend);
        }
        VrijElement omslag = new VrijElement();
        omslag.getContent().add(waarde);
        return new BerichtSchrijver().schrijf(OMSLAG, omslag);
    }

    /**
     * Sets the value, or adds it to the list. A value that is there stays, unless this one tells about the data; that a list
     * has nothing is not said of one that has something by now.
     */
    void zet(StufElement doel, String xml, Merk merk) {
        if (!StufElement.class.isAssignableFrom(soort)) {
            toevoegen(
                    doel,
                    Fragmentlezer.lees(xml).getContent().stream()
                            .filter(soort::isInstance)
                            .toList());
            return;
        }
        StufElement waarde = Fragmentlezer.lees(xml, element.getNamespaceURI(), soort.asSubclass(StufElement.class));
        merk.zuiver(waarde);
        if (lijst) {
            if (!waarde.isNil() || lijst(doel).isEmpty()) {
                toevoegen(doel, List.of(waarde));
            }
            return;
        }
        StufElement daar = waarde(doel);
        if (daar == null || daar.isNil() || waarde instanceof Waarde w && w.getMetagegeven() != null) {
            schrijf(doel, waarde);
        }
    }

    /** Puts an item in a list, at its place as far as the list goes. */
    void voegIn(StufElement doel, String xml, Merk merk, int plaats) {
        StufElement waarde = Fragmentlezer.lees(xml, element.getNamespaceURI(), soort.asSubclass(StufElement.class));
        merk.zuiver(waarde);
        List<Object> alle = new ArrayList<>(lijst(doel));
        alle.add(Math.min(plaats, alle.size()), waarde);
        schrijf(doel, alle);
    }

    private void toevoegen(StufElement doel, List<?> waarden) {
        List<Object> alle = new ArrayList<>(lijst(doel));
        alle.addAll(waarden);
        schrijf(doel, alle);
    }

    private @Nullable Object lees(StufElement houder) {
        try {
            return veld.get(houder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Veld van het schema is niet te lezen: " + veld.getName(), e);
        }
    }

    private void schrijf(StufElement houder, Object waarde) {
        try {
            veld.set(houder, waarde);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Veld van het schema is niet te zetten: " + veld.getName(), e);
        }
    }

    private static List<Schemaveld> zoek(Class<?> soort) {
        if (Waarde.class.isAssignableFrom(soort) || VrijElement.class.isAssignableFrom(soort)) {
            return List.of();
        }
        return Arrays.stream(soort.getDeclaredFields())
                .filter(veld -> !Modifier.isStatic(veld.getModifiers()))
                .map(Schemaveld::new)
                .filter(veld -> veld.lijst
                        ? StufElement.class.isAssignableFrom(veld.soort)
                                || veld.naam().equals(ONBEKEND)
                        : StufElement.class.isAssignableFrom(veld.soort))
                .toList();
    }

    private static QName element(Field veld) {
        XmlElement naam = veld.getAnnotation(XmlElement.class);
        XmlSchema pakket = veld.getDeclaringClass().getPackage().getAnnotation(XmlSchema.class);
        String ruimte = naam == null || naam.namespace().equals("##default")
                ? pakket == null ? "" : pakket.namespace()
                : naam.namespace();
        return new QName(ruimte, naam == null || naam.name().equals("##default") ? veld.getName() : naam.name());
    }
}
