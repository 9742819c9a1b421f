package nl.zaakregie.stuf.bericht;

import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.Inhoud;
import nl.zaakregie.stuf.schema.Inhoudbron;
import nl.zaakregie.stuf.schema.StufElement;
import org.codehaus.stax2.util.StreamWriterDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Stands between JAXB and the real writer: replaces the mark that JAXB writes for a document by the streamed content, and
 * the namespace that stands for xsi:nil by the real one.
 */
final class Uitvoerfilter extends StreamWriterDelegate {

    private final Inhouduitvoer uitvoer;
    private @Nullable Inhoudbron bron;

    /** Unguessable, so that a text in a message can never pass for a mark; made when there is a document. */
    private String merk = "";

    Uitvoerfilter(XMLStreamWriter doel, Inhouduitvoer uitvoer) {
        super(doel);
        this.uitvoer = uitvoer;
    }

    Marshaller.Listener luisteraar() {
        return new Marshaller.Listener() {
            @Override
            public void beforeMarshal(Object object) {
                if (object instanceof Inhoud inhoud && inhoud.getBron() != null) {
                    bron = inhoud.getBron();
                    if (merk.isEmpty()) {
                        merk = UUID.randomUUID().toString();
                    }
                    inhoud.setMerk(merk);
                }
            }

            @Override
            public void afterMarshal(Object object) {
                if (object instanceof Inhoud inhoud) {
                    inhoud.setMerk(null);
                    bron = null;
                }
            }
        };
    }

    @Override
    public void writeCharacters(String tekst) throws XMLStreamException {
        if (bron == null || !merk.equals(tekst)) {
            super.writeCharacters(tekst);
            return;
        }
        try {
            uitvoer.schrijf(bron, mDelegate);
        } catch (IOException e) {
            throw new XMLStreamException("inhoud van het document is niet te lezen", e);
        }
    }

    @Override
    public void writeCharacters(char[] tekst, int vanaf, int lengte) throws XMLStreamException {
        writeCharacters(new String(tekst, vanaf, lengte));
    }

    @Override
    public void writeNamespace(String voorvoegsel, String naamruimte) throws XMLStreamException {
        super.writeNamespace(voorvoegsel, echt(naamruimte));
    }

    @Override
    public void writeAttribute(String voorvoegsel, String naamruimte, String naam, String waarde)
            throws XMLStreamException {
        super.writeAttribute(voorvoegsel, echt(naamruimte), naam, waarde);
    }

    private static String echt(String naamruimte) {
        return StufElement.NIL.equals(naamruimte) ? Naamruimte.XSI : naamruimte;
    }
}
