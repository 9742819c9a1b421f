package nl.zaakregie.stuf.bericht;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.Inhoud;
import nl.zaakregie.stuf.schema.Onbekend;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.xml.Limieten;
import nl.zaakregie.stuf.xml.StufXml;

/**
 * Reads a StUF message (the child of {@code soap:Body}, or of a fault's detail) in one pass.
 *
 * <p>Order of elements does not matter and unknown elements and attributes are kept; what a service requires is checked
 * by its mapper. Thread safe.
 */
public final class BerichtLezer {

    private final Limieten limieten;

    public BerichtLezer() {
        this(Limieten.STANDAARD);
    }

    public BerichtLezer(Limieten limieten) {
        this.limieten = limieten;
    }

    /**
     * @throws StufFout StUF055 when it is no readable StUF message; the text of the parser is not passed on
     */
    public GelezenBericht lees(InputStream invoer) {
        try {
            XMLStreamReader lezer = StufXml.lezer(invoer, limieten);
            lezer.nextTag();
            return leesElement(lezer, Bijlagen.GEEN);
        } catch (XMLStreamException e) {
            throw onleesbaar(e);
        }
    }

    /**
     * Reads the element on which the reader stands and leaves the reader after its end.
     *
     * @param lezer    positioned on the start of the root element; bounds are put around it here
     * @param bijlagen attachments to which the message may refer
     * @throws StufFout as above
     */
    public GelezenBericht lees(XMLStreamReader lezer, Bijlagen bijlagen) {
        return leesElement(StufXml.begrensd(lezer, limieten), bijlagen);
    }

    private GelezenBericht leesElement(XMLStreamReader lezer, Bijlagen bijlagen) {
        if (lezer.getEventType() != XMLStreamConstants.START_ELEMENT) {
            throw new StufFout(StufFoutcode.STUF055, "Er is geen bericht");
        }
        QName root = lezer.getName();
        if (!Berichtcontexten.kent(root.getNamespaceURI())) {
            throw Naamruimtekeuring.onbekend(root);
        }
        Inhoudomleider omleider = new Inhoudomleider(lezer, limieten, bijlagen);
        Kenmerkenlezer kenmerken = new Kenmerkenlezer(omleider);
        try {
            Unmarshaller lezerVanJaxb =
                    Berichtcontexten.voor(root.getNamespaceURI()).createUnmarshaller();
            lezerVanJaxb.setListener(new Inhoudkoppelaar(omleider));
            Object gelezen =
                    Onbekend.metGrens(limieten.onbekend(), () -> lezerVanJaxb.unmarshal(new Nilvertaler(kenmerken)));
            if (gelezen instanceof JAXBElement<?> element && element.getValue() instanceof StufElement inhoud) {
                return new GelezenBericht(root, inhoud, kenmerken.kenmerken(), omleider.tijdelijk());
            }
            throw Naamruimtekeuring.onbekend(root);
        } catch (JAXBException | RuntimeException e) {
            omleider.tijdelijk().forEach(TijdelijkeInhoud::ruimOp);
            throw e instanceof StufFout fout ? fout : onleesbaar(e);
        }
    }

    private static StufFout onleesbaar(Exception oorzaak) {
        String reden = Leesfout.reden(oorzaak);
        return new StufFout(StufFoutcode.STUF055, "Het bericht is niet te lezen" + reden, oorzaak);
    }

    /** Gives each content element the source that the diverter stored for its mark. */
    private static final class Inhoudkoppelaar extends Unmarshaller.Listener {

        private final Inhoudomleider omleider;

        Inhoudkoppelaar(Inhoudomleider omleider) {
            this.omleider = omleider;
        }

        @Override
        public void afterUnmarshal(Object doel, Object ouder) {
            if (doel instanceof Inhoud inhoud) {
                String merk = inhoud.getMerk();
                inhoud.setMerk(null);
                if (merk != null && !merk.isEmpty()) {
                    inhoud.setBron(omleider.bron(merk));
                }
            }
        }
    }
}
