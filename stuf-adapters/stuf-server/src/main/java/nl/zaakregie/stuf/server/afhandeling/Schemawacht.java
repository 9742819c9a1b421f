package nl.zaakregie.stuf.server.afhandeling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Holds a message against a schema while another reads it, and remembers what is wrong. The content of documents is not
 * shown to the validator: it may be long, and its reader checks it.
 */
final class Schemawacht extends StreamReaderDelegate {

    private static final int MAXIMUM = 5;
    private static final Set<String> DOCUMENT = Set.of("inhoud", "bijlage");

    private final Validatorvoorraad voorraad;
    private final Validatorvoorraad.Exemplaar exemplaar;
    private final Deque<String> pad = new ArrayDeque<>();
    private final List<Schemabevinding> bevindingen = new ArrayList<>();
    private boolean uitgevallen;

    Schemawacht(Validatorvoorraad voorraad) {
        this.voorraad = voorraad;
        this.exemplaar = voorraad.neem(this::schrijfOp);
    }

    /** @param lezer stands on the root element */
    void begin(XMLStreamReader lezer) {
        setParent(lezer);
        toon(ValidatorHandler::startDocument);
        volg(START_ELEMENT);
    }

    @Override
    public int next() throws XMLStreamException {
        int soort = super.next();
        volg(soort);
        return soort;
    }

    /** At most {@value #MAXIMUM}, one per place. */
    List<Schemabevinding> bevindingen() {
        return List.copyOf(bevindingen);
    }

    private void volg(int soort) {
        switch (soort) {
            case START_ELEMENT -> beginElement();
            case END_ELEMENT -> eindeElement();
            case CHARACTERS, CDATA -> {
                if (!pad.isEmpty() && !DOCUMENT.contains(pad.getLast())) {
                    toon(v -> v.characters(getTextCharacters(), getTextStart(), getTextLength()));
                }
            }
            default -> {
                // nothing a schema looks at
            }
        }
    }

    private void beginElement() {
        pad.addLast(getLocalName());
        for (int i = 0; i < getNamespaceCount(); i++) {
            String prefix = leeg(getNamespacePrefix(i));
            String naamruimte = leeg(getNamespaceURI(i));
            toon(v -> v.startPrefixMapping(prefix, naamruimte));
        }
        AttributesImpl attributen = new AttributesImpl();
        for (int i = 0; i < getAttributeCount(); i++) {
            String naam = getAttributeLocalName(i);
            attributen.addAttribute(leeg(getAttributeNamespace(i)), naam, naam, "CDATA", getAttributeValue(i));
        }
        String naam = getLocalName();
        String naamruimte = leeg(getNamespaceURI());
        toon(v -> v.startElement(naamruimte, naam, naam, attributen));
    }

    private void eindeElement() {
        String naam = getLocalName();
        String naamruimte = leeg(getNamespaceURI());
        toon(v -> v.endElement(naamruimte, naam, naam));
        pad.pollLast();
        if (pad.isEmpty()) {
            toon(ValidatorHandler::endDocument);
            geefTerug();
        }
    }

    private void geefTerug() {
        if (!uitgevallen && bevindingen.isEmpty()) {
            voorraad.geefTerug(exemplaar);
        }
        uitgevallen = true;
    }

    /** A validator that fails altogether leaves the judgement to the reader of the message. */
    private void toon(Stap stap) {
        if (uitgevallen || bevindingen.size() >= MAXIMUM) {
            return;
        }
        try {
            stap.naar(exemplaar.validator());
        } catch (SAXException | RuntimeException e) {
            uitgevallen = true;
        }
    }

    private void schrijfOp(SAXParseException e) {
        String plaats = String.join("/", pad);
        boolean nieuw = bevindingen.stream().noneMatch(b -> plaats.equals(b.plaats()));
        if (nieuw && bevindingen.size() < MAXIMUM) {
            bevindingen.add(Schemabevinding.van(plaats, String.valueOf(e.getMessage())));
        }
    }

    private static String leeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    @FunctionalInterface
    private interface Stap {
        void naar(ValidatorHandler validator) throws SAXException;
    }
}
