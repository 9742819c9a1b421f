package nl.zaakregie.stuf.server.afhandeling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a SHA-256 of the message while another reads it. Counts are names with namespace, attributes in any order and
 * texts; not prefixes, comments, and white space between elements. So a resend by a product that lays out its XML anew is
 * still the same message.
 */
public final class Vingerafdruk extends StreamReaderDelegate {

    private static final byte BEGIN = 1;
    private static final byte ATTRIBUUT = 2;
    private static final byte TEKST = 3;
    private static final byte EINDE = 4;

    private final MessageDigest digest = sha256();
    private final StringBuilder wit = new StringBuilder();
    private boolean inTekst;

    /** @param lezer stands on the root element */
    public Vingerafdruk(XMLStreamReader lezer) {
        super(lezer);
        verwerk(lezer.getEventType());
    }

    @Override
    public int next() throws XMLStreamException {
        int soort = super.next();
        verwerk(soort);
        return soort;
    }

    /** Of all that has been read; ask once, after the end of the message. 64 hexadecimal digits. */
    public String waarde() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void verwerk(int soort) {
        switch (soort) {
            case START_ELEMENT -> begin();
            case END_ELEMENT -> {
                sluitTekst();
                digest.update(EINDE);
            }
            case CHARACTERS, CDATA, SPACE -> tekst(getText());
            default -> {
                // comments and processing instructions do not count
            }
        }
    }

    private void begin() {
        sluitTekst();
        neemOp(BEGIN, naam(getNamespaceURI(), getLocalName()));
        int aantal = getAttributeCount();
        if (aantal == 0) {
            return;
        }
        SortedSet<String> attributen = new TreeSet<>();
        for (int i = 0; i < aantal; i++) {
            attributen.add(naam(getAttributeNamespace(i), getAttributeLocalName(i)) + '=' + getAttributeValue(i));
        }
        attributen.forEach(a -> neemOp(ATTRIBUUT, a));
    }

    /** White space is held until it is clear whether more than white space follows. */
    private void tekst(String deel) {
        if (!inTekst && deel.isBlank()) {
            wit.append(deel);
            return;
        }
        if (!inTekst) {
            neemOp(TEKST, wit.toString());
            wit.setLength(0);
            inTekst = true;
        }
        digest.update(deel.getBytes(StandardCharsets.UTF_8));
    }

    private void sluitTekst() {
        inTekst = false;
        wit.setLength(0);
    }

    private void neemOp(byte soort, String tekst) {
        digest.update(soort);
        digest.update(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String naam(@Nullable String naamruimte, String naam) {
        return '{' + (naamruimte == null ? "" : naamruimte) + '}' + naam;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("deze JDK kent geen SHA-256", e);
        }
    }
}
