package nl.zaakregie.stuf.bericht;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.Inhoudbron;
import nl.zaakregie.stuf.xml.Limieten;

/**
 * Leads the base64 of documents past JAXB: stores it aside and gives a mark in its place. So a document of any size
 * passes with the memory of a small message. An {@code xop:Include} becomes the same kind of mark.
 */
final class Inhoudomleider extends StreamReaderDelegate {

    private static final Set<String> INHOUD = Set.of("inhoud", "bijlage");

    private final Limieten limieten;
    private final Bijlagen bijlagen;
    private final List<Inhoudbron> bronnen = new ArrayList<>();
    private final List<TijdelijkeInhoud> tijdelijk = new ArrayList<>();
    private boolean inInhoud;
    private boolean opMerk;
    private char[] merk = {};

    Inhoudomleider(XMLStreamReader lezer, Limieten limieten, Bijlagen bijlagen) {
        super(lezer);
        this.limieten = limieten;
        this.bijlagen = bijlagen;
    }

    List<TijdelijkeInhoud> tijdelijk() {
        return tijdelijk;
    }

    Inhoudbron bron(String gelezenMerk) {
        return bronnen.get(Integer.parseInt(gelezenMerk));
    }

    @Override
    public int next() throws XMLStreamException {
        if (opMerk) {
            opMerk = false;
            return END_ELEMENT;
        }
        if (inInhoud) {
            inInhoud = false;
            return leidOm();
        }
        int soort = super.next();
        inInhoud = soort == START_ELEMENT
                && INHOUD.contains(getLocalName())
                && !"true".equals(getAttributeValue(Naamruimte.XSI, "nil"));
        return soort;
    }

    private int leidOm() throws XMLStreamException {
        TijdelijkeInhoud opslag = new TijdelijkeInhoud(limieten.documentBytes());
        tijdelijk.add(opslag);
        Base64Ontvanger ontvanger = new Base64Ontvanger(opslag);
        Inhoudbron bron = opslag;
        try {
            for (int soort = super.next(); soort != END_ELEMENT; soort = super.next()) {
                if (soort == START_ELEMENT) {
                    bron = bijlage();
                } else if (soort == CHARACTERS || soort == CDATA || soort == SPACE) {
                    ontvanger.ontvang(super.getTextCharacters(), super.getTextStart(), super.getTextLength());
                }
            }
            ontvanger.sluit();
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
        if (bron == opslag && opslag.lengte() == 0) {
            return END_ELEMENT;
        }
        merk = Integer.toString(bronnen.size()).toCharArray();
        bronnen.add(bron);
        opMerk = true;
        return CHARACTERS;
    }

    private Inhoudbron bijlage() throws XMLStreamException {
        String verwijzing = super.getAttributeValue(null, "href");
        if (!"Include".equals(super.getLocalName()) || verwijzing == null || !verwijzing.startsWith("cid:")) {
            throw new XMLStreamException("onverwacht element in inhoud", getLocation());
        }
        String contentId = URLDecoder.decode(verwijzing.substring(4).replace("+", "%2B"), StandardCharsets.UTF_8);
        while (super.next() != END_ELEMENT) {
            // content of the reference has no meaning
        }
        return bijlagen.bijlage(contentId)
                .orElseThrow(() -> new XMLStreamException("de bijlage bij inhoud ontbreekt", getLocation()));
    }

    @Override
    public int getEventType() {
        return opMerk ? CHARACTERS : super.getEventType();
    }

    @Override
    public String getText() {
        return opMerk ? new String(merk) : super.getText();
    }

    @Override
    public char[] getTextCharacters() {
        return opMerk ? merk : super.getTextCharacters();
    }

    @Override
    public int getTextStart() {
        return opMerk ? 0 : super.getTextStart();
    }

    @Override
    public int getTextLength() {
        return opMerk ? merk.length : super.getTextLength();
    }

    @Override
    public boolean hasText() {
        return opMerk || super.hasText();
    }

    @Override
    public boolean isCharacters() {
        return opMerk || super.isCharacters();
    }

    @Override
    public boolean isEndElement() {
        return !opMerk && super.isEndElement();
    }

    @Override
    public boolean isWhiteSpace() {
        return !opMerk && super.isWhiteSpace();
    }
}
