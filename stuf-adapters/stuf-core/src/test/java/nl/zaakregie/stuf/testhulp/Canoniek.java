package nl.zaakregie.stuf.testhulp;

import java.io.StringReader;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.xml.StufXml;

/** XML as lines that can be compared: full names, sorted attributes, trimmed text; no prefixes, comments or layout. */
public final class Canoniek {

    private Canoniek() {}

    public static String van(String xml) {
        StringBuilder regels = new StringBuilder();
        try {
            XMLStreamReader lezer = StufXml.lezer(new StringReader(xml));
            StringBuilder tekst = new StringBuilder();
            int diepte = 0;
            while (lezer.hasNext()) {
                switch (lezer.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        schrijfTekst(regels, tekst, diepte);
                        regels.append("  ".repeat(diepte++))
                                .append(begin(lezer))
                                .append('\n');
                    }
                    case XMLStreamReader.END_ELEMENT -> schrijfTekst(regels, tekst, diepte--);
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> tekst.append(lezer.getText());
                    default -> {
                        // comments and instructions carry no meaning
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("Geen XML: " + e.getMessage(), e);
        }
        return regels.toString();
    }

    private static String begin(XMLStreamReader lezer) {
        TreeMap<String, String> attributen = new TreeMap<>();
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            attributen.put(lezer.getAttributeName(i).toString(), lezer.getAttributeValue(i));
        }
        return lezer.getName() + (attributen.isEmpty() ? "" : " " + attributen);
    }

    private static void schrijfTekst(StringBuilder regels, StringBuilder tekst, int diepte) {
        String inhoud = tekst.toString().strip();
        if (!inhoud.isEmpty()) {
            regels.append("  ".repeat(diepte)).append("= ").append(inhoud).append('\n');
        }
        tekst.setLength(0);
    }
}
