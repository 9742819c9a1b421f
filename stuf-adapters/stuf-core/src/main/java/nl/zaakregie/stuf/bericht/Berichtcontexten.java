package nl.zaakregie.stuf.bericht;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.stuf.Naamruimte;

/** JAXB contexts per namespace of the root, made once: a message then declares only the namespaces of its family. */
final class Berichtcontexten {

    private static final Map<String, Class<?>> FABRIEKEN = Map.of(
            Naamruimte.STUF, nl.zaakregie.stuf.schema.stuf0301.ObjectFactory.class,
            Naamruimte.BG, nl.zaakregie.stuf.schema.bg0310.ObjectFactory.class,
            Naamruimte.ZKN, nl.zaakregie.stuf.schema.zkn0310.ObjectFactory.class,
            Naamruimte.ZDS, nl.zaakregie.stuf.schema.zds0120.ObjectFactory.class,
            Naamruimte.RZS, nl.zaakregie.stuf.schema.rzs0310.ObjectFactory.class,
            Naamruimte.EF, nl.zaakregie.stuf.schema.ef0315.ObjectFactory.class);
    private static final Map<String, JAXBContext> CONTEXTEN = new ConcurrentHashMap<>();

    private Berichtcontexten() {}

    static boolean kent(String naamruimte) {
        return FABRIEKEN.containsKey(naamruimte);
    }

    static JAXBContext voor(String naamruimte) {
        return CONTEXTEN.computeIfAbsent(naamruimte, Berichtcontexten::maak);
    }

    private static JAXBContext maak(String naamruimte) {
        Class<?> fabriek = FABRIEKEN.get(naamruimte);
        if (fabriek == null) {
            throw new IllegalArgumentException("Geen berichten in naamruimte " + naamruimte);
        }
        try {
            return JAXBContext.newInstance(fabriek);
        } catch (JAXBException e) {
            throw new IllegalStateException("De berichtklassen van " + naamruimte + " zijn niet te laden", e);
        }
    }
}
