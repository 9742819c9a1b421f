package nl.zaakregie.stuf.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Shows a message with MTOM attachments as what it stands for (XOP 1.0): base64 in the place of each {@code xop:Include}.
 * So schema, digest, signature and bounds need not know of attachments. Holds some kilobytes at a time; an attachment is
 * read once, when its reference comes by.
 */
public final class XopLezer extends StreamReaderDelegate {

    /** Namespace of {@code Include}. */
    public static final String NAAMRUIMTE = "http://www.w3.org/2004/08/xop/include";

    private static final int DEEL = 3 * 4_096;
    private static final char[] GEEN = {};

    /** The attachments of one message. */
    @FunctionalInterface
    public interface Delen {

        /**
         * @param contentId without {@code cid:} and angle brackets, decoded
         * @return empty when there is no such attachment
         */
        Optional<InputStream> open(String contentId) throws IOException;
    }

    private final Delen delen;
    private @Nullable InputStream stroom;
    private char[] tekst = GEEN;
    private boolean opDeel;

    public XopLezer(XMLStreamReader lezer, Delen delen) {
        super(lezer);
        this.delen = delen;
    }

    @Override
    public int next() throws XMLStreamException {
        while (true) {
            if (stroom != null && volgendDeel(stroom)) {
                return CHARACTERS;
            }
            int soort = super.next();
            if (soort != START_ELEMENT || !isVerwijzing()) {
                return soort;
            }
            stroom = opVerwijzing();
        }
    }

    private boolean isVerwijzing() {
        return "Include".equals(super.getLocalName()) && NAAMRUIMTE.equals(super.getNamespaceURI());
    }

    private InputStream opVerwijzing() throws XMLStreamException {
        String verwijzing = super.getAttributeValue(null, "href");
        if (verwijzing == null || !verwijzing.startsWith("cid:")) {
            throw new XMLStreamException("verwijzing naar iets anders dan een bijlage", getLocation());
        }
        while (super.next() != END_ELEMENT) {
            if (super.getEventType() == START_ELEMENT) {
                throw new XMLStreamException("element in een verwijzing", getLocation());
            }
        }
        try {
            return delen.open(contentId(verwijzing))
                    .orElseThrow(
                            () -> new XMLStreamException("de bijlage bij een verwijzing ontbreekt", getLocation()));
        } catch (IOException | IllegalArgumentException e) {
            throw new XMLStreamException("een bijlage is niet te lezen", e);
        }
    }

    private static String contentId(String verwijzing) {
        return URLDecoder.decode(verwijzing.substring("cid:".length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private boolean volgendDeel(InputStream bron) throws XMLStreamException {
        try {
            byte[] bytes = bron.readNBytes(DEEL);
            opDeel = bytes.length > 0;
            if (opDeel) {
                tekst = alsTekst(Base64.getEncoder().encode(bytes));
            } else {
                stroom = null;
                bron.close();
            }
            return opDeel;
        } catch (IOException e) {
            throw new XMLStreamException("een bijlage is niet te lezen", e);
        }
    }

    private static char[] alsTekst(byte[] ascii) {
        char[] tekens = new char[ascii.length];
        for (int i = 0; i < ascii.length; i++) {
            tekens[i] = (char) ascii[i];
        }
        return tekens;
    }

    @Override
    public boolean hasNext() throws XMLStreamException {
        return opDeel || super.hasNext();
    }

    @Override
    public int getEventType() {
        return opDeel ? CHARACTERS : super.getEventType();
    }

    @Override
    public String getText() {
        return opDeel ? new String(tekst) : super.getText();
    }

    @Override
    public char[] getTextCharacters() {
        return opDeel ? tekst : super.getTextCharacters();
    }

    @Override
    public int getTextStart() {
        return opDeel ? 0 : super.getTextStart();
    }

    @Override
    public int getTextLength() {
        return opDeel ? tekst.length : super.getTextLength();
    }

    @Override
    public boolean hasText() {
        return opDeel || super.hasText();
    }

    @Override
    public boolean isCharacters() {
        return opDeel || super.isCharacters();
    }

    @Override
    public boolean isStartElement() {
        return !opDeel && super.isStartElement();
    }

    @Override
    public boolean isEndElement() {
        return !opDeel && super.isEndElement();
    }

    @Override
    public boolean isWhiteSpace() {
        return !opDeel && super.isWhiteSpace();
    }
}
