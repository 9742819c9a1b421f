package nl.zaakregie.stuf.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Flat fields made into the parts of a form again, in the order of the fields. The other way round: Formuliervelden. */
final class Formulierdelen {

    private static final String GERELATEERDE = "gerelateerde";
    private static final Map<String, String> RELATIES =
            Map.of("isPartner", "XXXNPSPRN", "isKind", "XXXNPSKND", "isBedrijf", "XXXVESINK");

    private final Document document = leeg();
    private final Map<String, Element> gemaakt = new LinkedHashMap<>();
    private final Map<String, VrijElement> delen = new LinkedHashMap<>();

    /** @return the parts by the first step of their paths, such as {@code inkomsten[2]} */
    static Map<String, VrijElement> van(Map<String, String> velden) {
        Formulierdelen schrijver = new Formulierdelen();
        velden.forEach(schrijver::schrijf);
        return schrijver.delen;
    }

    private void schrijf(String pad, String waarde) {
        int grens = pad.indexOf('/');
        String eerste = grens < 0 ? pad : pad.substring(0, grens);
        VrijElement deel = delen.computeIfAbsent(eerste, naam -> new VrijElement());
        if (grens < 0) {
            deel.getContent().add(waarde);
        } else {
            element(deel, pad).setTextContent(waarde);
        }
    }

    private Element element(VrijElement deel, String pad) {
        Element bestaand = gemaakt.get(pad);
        if (bestaand != null) {
            return bestaand;
        }
        int grens = pad.lastIndexOf('/');
        String ouderpad = pad.substring(0, grens);
        String naam = zonderNummer(pad.substring(grens + 1));
        boolean persoon = ouderpad.contains(GERELATEERDE);
        Element nieuw = document.createElementNS(persoon ? Naamruimte.BG : Naamruimte.EF, naam);
        merk(nieuw, naam, pad);
        gemaakt.put(pad, nieuw);
        if (ouderpad.indexOf('/') < 0) {
            deel.getContent().add(nieuw);
        } else {
            element(deel, ouderpad).appendChild(nieuw);
        }
        return nieuw;
    }

    private static void merk(Element element, String naam, String pad) {
        boolean kindVanAanvraag = "isKind".equals(naam) && pad.startsWith("bijzondereBijstand");
        String entiteittype = GERELATEERDE.equals(naam) ? "NPS" : RELATIES.get(naam);
        if (entiteittype != null) {
            element.setAttributeNS(Naamruimte.STUF, "StUF:entiteittype", kindVanAanvraag ? "BBANPSKND" : entiteittype);
            element.setAttributeNS(Naamruimte.STUF, "StUF:verwerkingssoort", "T");
        }
    }

    static String zonderNummer(String stap) {
        int haak = stap.indexOf('[');
        return haak < 0 ? stap : stap.substring(0, haak);
    }

    private static Document leeg() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java kan altijd een leeg document maken", e);
        }
    }
}
