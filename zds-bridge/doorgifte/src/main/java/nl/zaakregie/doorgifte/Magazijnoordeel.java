package nl.zaakregie.doorgifte;

import static nl.zaakregie.stuf.fout.StufFoutcode.STUF046;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF049;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF058;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF061;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF960;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.xml.StufXml;

/**
 * What an answer of the zakenmagazijn means for a message.
 *
 * @param aangenomen it has the message
 * @param tijdelijk it has not, but may later
 * @param code of the fault, or the HTTP status; empty when aangenomen
 */
record Magazijnoordeel(boolean aangenomen, boolean tijdelijk, String code) {

    /** Faults of the other side that are not about the message. */
    private static final Set<String> TIJDELIJK = Stream.of(STUF046, STUF049, STUF058, STUF061, STUF960)
            .map(StufFoutcode::code)
            .collect(Collectors.toUnmodifiableSet());

    static Magazijnoordeel over(Antwoord antwoord) {
        try (InputStream bytes = antwoord.inhoud().open()) {
            XMLStreamReader xml = StufXml.lezer(bytes);
            if (Berichtopener.naarBericht(xml)) {
                return xml.getLocalName().matches("Bv0[1-4]Bericht")
                        ? new Magazijnoordeel(true, false, "")
                        : fout(antwoord, xml);
            }
        } catch (XMLStreamException | IOException e) {
            // judged by its status
        }
        return zonderCode(antwoord);
    }

    private static Magazijnoordeel fout(Antwoord antwoord, XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && "code".equals(xml.getLocalName())) {
                String code = xml.getElementText().strip();
                boolean bekend = code.matches("[A-Za-z0-9]{1,20}");
                return new Magazijnoordeel(false, TIJDELIJK.contains(code), bekend ? code : "onbekend");
            }
        }
        return zonderCode(antwoord);
    }

    private static Magazijnoordeel zonderCode(Antwoord antwoord) {
        return new Magazijnoordeel(false, antwoord.status() >= 500, "HTTP " + antwoord.status());
    }
}
