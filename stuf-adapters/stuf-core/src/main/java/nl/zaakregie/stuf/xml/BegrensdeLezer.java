package nl.zaakregie.stuf.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Refuses DTDs and unresolved entities and counts depth, elements, attributes and text while the reader moves on. */
final class BegrensdeLezer extends StreamReaderDelegate {

    private final Limieten limieten;
    private int diepte;
    private int elementen;
    private long tekst;

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

    /** Called by a filter that carries the text away itself, so that its length does not count. */
    void vergeetTekst() {
        tekst = 0;
    }

    private void begin() throws XMLStreamException {
        tekst = 0;
        grens(++diepte, limieten.diepte(), "te diep genest");
        grens(++elementen, limieten.elementen(), "te veel elementen");
        grens(getAttributeCount(), limieten.attributen(), "te veel attributen");
        for (int i = 0; i < getAttributeCount(); i++) {
            grens(getAttributeValue(i).length(), limieten.attribuutLengte(), "attribuut te lang");
        }
    }

    private void telTekst() throws XMLStreamException {
        tekst += getTextLength();
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
