package nl.zaakregie.stuf.log;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Notes the zaakidentificatie while another reads the message: the first {@code identificatie} directly under an element
 * of entiteittype ZAK. That is the zaak itself in messages about a zaak, and the zaak of a document in those about one.
 */
public final class Zaakspeurder extends StreamReaderDelegate {

    private static final String STUF = "http://www.egem.nl/StUF/StUF0301";
    private static final int HOOGSTENS = 40;

    private final StringBuilder gelezen = new StringBuilder();
    private int diepte;
    private int diepteVanZaak = -1;
    private boolean inIdentificatie;
    private boolean gevonden;

    public Zaakspeurder(XMLStreamReader lezer) {
        super(lezer);
    }

    @Override
    public int next() throws XMLStreamException {
        int soort = super.next();
        if (!gevonden) {
            volg(soort);
        }
        return soort;
    }

    /** As far as has been read. */
    public Optional<String> zaakidentificatie() {
        @Nullable String tekst = gevonden ? gelezen.toString().strip() : null;
        return Optional.ofNullable(tekst).filter(t -> !t.isEmpty() && t.length() <= HOOGSTENS);
    }

    private void volg(int soort) {
        switch (soort) {
            case START_ELEMENT -> begin();
            case END_ELEMENT -> einde();
            case CHARACTERS, CDATA -> {
                if (inIdentificatie && gelezen.length() <= HOOGSTENS) {
                    gelezen.append(getText());
                }
            }
            default -> {
                // nothing to see
            }
        }
    }

    private void begin() {
        diepte++;
        if (diepteVanZaak > 0 && diepte == diepteVanZaak + 1 && "identificatie".equals(getLocalName())) {
            inIdentificatie = true;
        } else if ("ZAK".equals(getAttributeValue(STUF, "entiteittype"))) {
            diepteVanZaak = diepte;
        }
    }

    private void einde() {
        if (inIdentificatie) {
            gevonden = true;
        }
        if (diepte == diepteVanZaak) {
            diepteVanZaak = -1;
        }
        diepte--;
    }
}
