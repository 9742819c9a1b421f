package nl.zaakregie.stuf.xml;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Refuses DTDs and unresolved entities and counts depth, elements, attributes and text while the reader moves on. */
final class BegrensdeLezer extends StreamReaderDelegate {

    /** Elements whose text is a document: it is streamed on and bounded by its reader. */
    private static final Set<String> ZONDER_GRENS = Set.of("inhoud", "bijlage");

    private final Limieten limieten;
    private int diepte;
    private int elementen;
    private long tekst;
    private boolean document;

    BegrensdeLezer(XMLStreamReader lezer, Limieten limieten) {
        super(lezer);
        this.limieten = limieten;
    }

    @Override
    public int next() throws XMLStreamException {
        int soort = super.next();
        switch (soort) {
            case START_ELEMENT -> begin();
            case END_ELEMENT -> {
                diepte--;
                tekst = 0;
                document = false;
            }
            case CHARACTERS, CDATA -> telTekst();
            case DTD, ENTITY_REFERENCE, ENTITY_DECLARATION -> throw fout("documenttypedeclaratie of entiteit");
            default -> {
                // comments, processing instructions and white space say nothing
            }
        }
        return soort;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int soort = next();
        while (soort == COMMENT || soort == SPACE || soort == PROCESSING_INSTRUCTION || isWhiteSpace()) {
            soort = next();
        }
        if (soort != START_ELEMENT && soort != END_ELEMENT) {
            throw fout("tekst op een plaats waar een element hoort");
        }
        return soort;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder inhoud = new StringBuilder();
        for (int soort = next(); soort != END_ELEMENT; soort = next()) {
            if (soort == START_ELEMENT) {
                throw fout("element in een tekst");
            }
            if (soort == CHARACTERS || soort == CDATA || soort == SPACE) {
                inhoud.append(getText());
            }
        }
        return inhoud.toString();
    }

    private void begin() throws XMLStreamException {
        tekst = 0;
        document = ZONDER_GRENS.contains(getLocalName());
        grens(++diepte, limieten.diepte(), "te diep genest");
        grens(++elementen, limieten.elementen(), "te veel elementen");
        grens(getAttributeCount(), limieten.attributen(), "te veel attributen");
        for (int i = 0; i < getAttributeCount(); i++) {
            grens(getAttributeValue(i).length(), limieten.attribuutLengte(), "attribuut te lang");
        }
    }

    private void telTekst() throws XMLStreamException {
        tekst += document ? 0 : getTextLength();
        grens(tekst, limieten.tekstLengte(), "tekst te lang");
    }

    private void grens(long aantal, int maximum, String reden) throws XMLStreamException {
        if (aantal > maximum) {
            throw fout(reden);
        }
    }

    private XMLStreamException fout(String reden) {
        return new XMLStreamException(reden, getLocation());
    }
}
