package nl.zaakregie.stuf.mapping;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;

/** inOnderzoek of BG: present with J for what is being investigated, perhaps with the name of a group or element. */
final class Onderzoek {

    private static final QName METAGEGEVEN = new QName(Naamruimte.STUF, "metagegeven");

    private Onderzoek() {}

    static boolean loopt(List<VrijElement> elementen) {
        return elementen.stream()
                .filter(e -> !e.isNil())
                .flatMap(e -> e.getContent().stream())
                .anyMatch(inhoud -> "J".equals(String.valueOf(inhoud).strip()));
    }

    /** Metadata say so of themselves in an answer. */
    static void zet(List<VrijElement> doel, boolean loopt) {
        if (loopt) {
            VrijElement element = new VrijElement();
            element.getContent().add("J");
            element.getOverigeAttributen().put(METAGEGEVEN, "true");
            doel.add(element);
        }
    }

    static VrijElement gevraagd() {
        VrijElement element = new VrijElement();
        element.setNil(true);
        return element;
    }
}
