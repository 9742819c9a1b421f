package nl.zaakregie.stuf.xml;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a message fit for a diagnostic dump: structure stays, text and attribute values that can tell something about a
 * person become {@value #MASKER}.
 *
 * <p>The list names what may stay, so an element nobody thought of is masked. What is not well-formed is not shown.
 */
public final class Maskering {

    static final String MASKER = "***";

    private static final Set<String> TEKST_BLIJFT = Set.of(
            "berichtcode",
            "organisatie",
            "applicatie",
            "administratie",
            "referentienummer",
            "tijdstipBericht",
            "crossRefnummer",
            "entiteittype",
            "functie",
            "mutatiesoort",
            "indicatorOvername",
            "sortering",
            "indicatorVervolgvraag",
            "maximumAantal",
            "indicatorAfnemerIndicatie",
            "indicatorAantal",
            "aantalVoorkomens",
            "plek",
            "startdatum",
            "registratiedatum",
            "einddatumGepland",
            "uiterlijkeEinddatum",
            "einddatum",
            "publicatiedatum",
            "zaakniveau",
            "deelzakenIndicatie",
            "volgnummer",
            "datumStatusGezet",
            "indicatieLaatsteStatus",
            "formaat",
            "taal",
            "versie",
            "status",
            "vertrouwelijkAanduiding",
            "checkedOutId",
            "versioningState",
            "antwoord",
            "archiefnominatie",
            "faultcode");
    private static final Set<String> CODE_BLIJFT_ONDER = Set.of("gerelateerde", "body");
    private static final Set<String> IDENTIFICATIE_BLIJFT_ONDER =
            Set.of("object", "zaak", "document", "besluit", "gelijk");
    private static final Set<String> ATTRIBUUT_BLIJFT = Set.of(
            "entiteittype",
            "verwerkingssoort",
            "noValue",
            "functie",
            "nil",
            "metagegeven",
            "scope",
            "exact",
            "contentType",
            "indOnvolledigeDatum",
            "naam",
            "type");

    private Maskering() {}

    /** Never throws on content: an unreadable message gives one line that says so. */
    public static String masker(String xml) {
        StringWriter uitvoer = new StringWriter();
        try {
            XMLStreamReader lezer = StufXml.lezer(new StringReader(xml));
            XMLStreamWriter schrijver = StufXml.schrijver(uitvoer);
            Deque<String> pad = new ArrayDeque<>();
            while (lezer.hasNext()) {
                verwerk(lezer.next(), lezer, schrijver, pad);
            }
            schrijver.flush();
        } catch (XMLStreamException e) {
            return "(onleesbare XML van " + xml.length() + " tekens)";
        }
        return uitvoer.toString();
    }

    private static void verwerk(int soort, XMLStreamReader lezer, XMLStreamWriter schrijver, Deque<String> pad)
            throws XMLStreamException {
        switch (soort) {
            case XMLStreamConstants.START_ELEMENT -> {
                pad.push(lezer.getLocalName());
                begin(lezer, schrijver);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                pad.pop();
                schrijver.writeEndElement();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                schrijver.writeCharacters(blijft(pad, lezer.getText()) ? lezer.getText() : MASKER);
            default -> {
                // comments and processing instructions can hold anything: left out
            }
        }
    }

    private static void begin(XMLStreamReader lezer, XMLStreamWriter schrijver) throws XMLStreamException {
        schrijver.writeStartElement(leeg(lezer.getPrefix()), lezer.getLocalName(), leeg(lezer.getNamespaceURI()));
        for (int i = 0; i < lezer.getNamespaceCount(); i++) {
            schrijver.writeNamespace(leeg(lezer.getNamespacePrefix(i)), leeg(lezer.getNamespaceURI(i)));
        }
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            String waarde =
                    ATTRIBUUT_BLIJFT.contains(lezer.getAttributeLocalName(i)) ? lezer.getAttributeValue(i) : MASKER;
            schrijver.writeAttribute(
                    leeg(lezer.getAttributePrefix(i)),
                    leeg(lezer.getAttributeNamespace(i)),
                    lezer.getAttributeLocalName(i),
                    waarde);
        }
    }

    private static boolean blijft(Deque<String> pad, String tekst) {
        if (tekst.isBlank()) {
            return true;
        }
        String element = pad.peek();
        String ouder = pad.stream().skip(1).findFirst().orElse("");
        return switch (element == null ? "" : element) {
            case "identificatie" -> IDENTIFICATIE_BLIJFT_ONDER.contains(ouder);
            case "code" -> CODE_BLIJFT_ONDER.contains(ouder);
            default -> TEKST_BLIJFT.contains(element);
        };
    }

    private static String leeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
