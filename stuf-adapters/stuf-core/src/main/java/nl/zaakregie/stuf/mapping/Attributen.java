package nl.zaakregie.stuf.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.Fragmentlezer;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;

/**
 * Attributes that the model has no place for, as part of a {@link Rest}. What a sender says about the data stays with the
 * data; what it says about this one exchange does not (StUF 03.01): the keys by which the two systems of a message know an
 * object, and counts in an answer. The key of whoever manages the data is the same for every receiver and does stay.
 */
final class Attributen {

    private static final String TEKEN = "@";
    private static final QName DRAGER = new QName(Naamruimte.STUF, "attribuut");
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final Set<String> VAN_DE_UITWISSELING =
            Set.of("sleutelVerzendend", "sleutelOntvangend", "sleutelSynchronisatie", "aantalVoorkomens", "aardAantal");

    private Attributen() {}

    /** Adds what the element in the message has and the one of the model has not. */
    static void vergelijk(String pad, StufElement bron, StufElement model, List<Rest.Element> gevonden) {
        Map<QName, String> gekend = model.getOverigeAttributen();
        Map<String, Map<QName, String>> perNaam = new LinkedHashMap<>();
        bron.getOverigeAttributen().forEach((naam, waarde) -> {
            if (blijft(naam) && !gekend.containsKey(naam)) {
                perNaam.computeIfAbsent(naam.getLocalPart(), n -> new LinkedHashMap<>())
                        .put(naam, waarde);
            }
        });
        String begin = pad.isEmpty() ? TEKEN : pad + "/" + TEKEN;
        perNaam.forEach((naam, attributen) -> gevonden.add(new Rest.Element(begin + naam, tekst(attributen))));
    }

    static boolean isAttribuut(String pad) {
        return pad.startsWith(TEKEN);
    }

    static void zet(StufElement doel, String xml) {
        Fragmentlezer.lees(xml).getOverigeAttributen().forEach(doel.getOverigeAttributen()::putIfAbsent);
    }

    private static boolean blijft(QName naam) {
        boolean uitwisseling =
                naam.getNamespaceURI().equals(Naamruimte.STUF) && VAN_DE_UITWISSELING.contains(naam.getLocalPart());
        return !uitwisseling && !naam.getNamespaceURI().equals(XSI);
    }

    private static String tekst(Map<QName, String> attributen) {
        VrijElement drager = new VrijElement();
        drager.getOverigeAttributen().putAll(attributen);
        return new BerichtSchrijver().schrijf(DRAGER, drager);
    }
}
