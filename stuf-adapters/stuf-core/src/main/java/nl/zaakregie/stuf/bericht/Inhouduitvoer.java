package nl.zaakregie.stuf.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.schema.Inhoudbron;

/** How the content of a document is written inside its element: as base64, or as a reference to an attachment. */
@FunctionalInterface
public interface Inhouduitvoer {

    /** Streams base64; holds some kilobytes at a time. */
    Inhouduitvoer BASE64 = Inhouduitvoer::alsBase64;

    void schrijf(Inhoudbron bron, XMLStreamWriter doel) throws XMLStreamException, IOException;

    private static void alsBase64(Inhoudbron bron, XMLStreamWriter doel) throws XMLStreamException, IOException {
        byte[] deel = new byte[3 * 4096];
        try (InputStream invoer = bron.open()) {
            int aantal = invoer.readNBytes(deel, 0, deel.length);
            while (aantal > 0) {
                byte[] gelezen = aantal == deel.length ? deel : Arrays.copyOf(deel, aantal);
                doel.writeCharacters(Base64.getEncoder().encodeToString(gelezen));
                aantal = invoer.readNBytes(deel, 0, deel.length);
            }
        }
    }
}
